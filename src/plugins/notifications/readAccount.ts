import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import type { Reader } from './deliverers/deliverer'

/** What a letter may need of its reader's account: the tokens of links are read here, at the time of sending. */
const fields = {
  email: true,
  displayName: true,
  locale: true,
  _verified: true,
  _verificationToken: true,
  resetPasswordToken: true,
  resetPasswordExpiration: true,
} as const

/** The reader of a notification and their account; null when they have left. */
export const readAccount = async (
  payload: Payload,
  member: number | string,
): Promise<{ reader: Reader; account: Record<string, unknown>; isVerified: boolean } | null> => {
  const found = await payload.findByID({
    collection: slugs.members,
    id: member,
    select: fields,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    // System read: the letter needs what nobody may read.
    overrideAccess: true,
  })
  const account = found as unknown as
    (Record<string, unknown> & Record<'email' | 'displayName', string>) | null
  if (!account) return null
  const { email, displayName, locale, _verified } = account
  const language = locale === 'fr' ? 'fr' : 'en'
  return { account, reader: { email, name: displayName, language }, isVerified: _verified !== false }
}
