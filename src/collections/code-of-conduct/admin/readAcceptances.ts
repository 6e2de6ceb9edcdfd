import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { type Acceptances, countAcceptances } from '../operations/acceptances'
import { settingsOf } from '../options'

/** The acceptances of a version; null for one that nobody can have accepted yet. The admin is for staff, who may know. */
export const readAcceptances = async (
  code: { version?: unknown; _status?: unknown },
  payload: Payload,
): Promise<Acceptances | null> =>
  typeof code.version === 'number' && code._status === 'published'
    ? countAcceptances(settingsOf(payload.config))(code.version, await createLocalReq({}, payload))
    : null

/** `12 of 40 (30 %)` in the words of a language; nobody to accept makes no share. */
export const acceptedInWords = ({ accepted, members }: Acceptances, language: string): string => {
  const numbers = new Intl.NumberFormat(language)
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(
    members === 0 ? 0 : accepted / members,
  )
  const of = language === 'fr' ? 'sur' : 'of'
  return `${numbers.format(accepted)} ${of} ${numbers.format(members)}${members === 0 ? '' : ` (${share})`}`
}
