'use client'

import type { DefaultCellComponentProps } from 'payload'

/** An address in a list, to click; nothing where there is none. */
export const LinkCell = ({ cellData }: DefaultCellComponentProps) => {
  const url = typeof cellData === 'string' ? cellData : ''
  return /^https?:\/\//.test(url) ? (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {url.replace(/^https?:\/\//, '')}
    </a>
  ) : null
}
