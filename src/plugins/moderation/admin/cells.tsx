import type { DefaultServerCellComponentProps } from 'payload'
import type { Signal } from '../checks/check'
import { reasonOf } from '../checks/registry'
import { settingsOf } from '../options'
import { ago, languageOf } from './words'

/** Why a case is in the queue, in words; the strongest two, the others counted. */
export const ReasonsCell = ({ cellData, i18n, payload }: DefaultServerCellComponentProps) => {
  const language = languageOf(i18n)
  const { checks } = settingsOf(payload.config)
  const signals = (cellData as Signal[] | null) ?? []
  const sentences = [...new Set(signals.map((signal) => reasonOf(checks, signal)[language]))]
  const more = sentences.length - 2
  return (
    <span>
      {sentences.slice(0, 2).join(' · ')}
      {more > 0 ? ` +${more}` : ''}
    </span>
  )
}

/** How long somebody has been waiting for a decision. */
export const AgeCell = ({ cellData, i18n, payload }: DefaultServerCellComponentProps) => {
  const from = new Date(cellData as string)
  return (
    <time dateTime={from.toISOString()} style={{ whiteSpace: 'nowrap' }}>
      {ago(from, settingsOf(payload.config).now(), languageOf(i18n))}
    </time>
  )
}
