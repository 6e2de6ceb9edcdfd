'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** The address a network gave, to click. */
export const Permalink: TextFieldClientComponent = ({ path, field }) => {
  const { value } = useField<string>({ path })
  // Networks are strangers: whatever they call an address, only a web address becomes a link.
  const isLink = /^https?:\/\//.test(value ?? '')
  return (
    <div className="field-type text">
      <FieldLabel label={field.label} path={path} />
      {isLink ? (
        <a href={value} rel="noopener noreferrer" style={{ overflowWrap: 'anywhere' }} target="_blank">
          {value}
        </a>
      ) : (
        <span>{value}</span>
      )}
    </div>
  )
}
