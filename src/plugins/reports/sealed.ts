import { UnsealError, sealer } from '../../core/seal'
import type { LetterLanguage } from '../../core/letter'

const { seal, unseal } = sealer<'contact' | 'letter' | 'link'>('notices')

/** Who sent a notice: kept sealed, and forgotten in the end. */
export type Contact = { email: string; name: string; language: LetterLanguage }

/** What a letter to them needs. */
export type SealedLetter = Contact & { token: string }

/** Stands for a sealed letter where an invented one is previewed; nothing that is sealed looks like it. */
export const sampleSealed = 'sample'

/** Encrypts who sent a notice, for its row. */
export const sealContact = (secret: string, value: Contact): string =>
  seal({ secret, purpose: 'contact', value })

/** Reads what {@link sealContact} wrote; null for anything else. */
export const openContact = (secret: string, sealed: unknown): Contact | null =>
  open<Contact>(secret, 'contact', sealed)

/** Encrypts address and link for the way through the outbox. */
export const sealLetter = (secret: string, value: SealedLetter): string =>
  seal({ secret, purpose: 'letter', value })

/** Reads what {@link sealLetter} wrote; null for anything else. */
export const openLetter = (secret: string, sealed: unknown): SealedLetter | null =>
  sealed === sampleSealed
    ? { email: 'someone@example.org', name: 'Alex Martin', language: 'en', token: 'sample' }
    : open<SealedLetter>(secret, 'letter', sealed)

/** The link by which whoever sent a notice, and nobody else, follows it: nothing is stored of it. */
export const noticeToken = (secret: string, notice: number | string): string =>
  seal({ secret, purpose: 'link', value: { notice } })

/** Which notice a link is of; null for what is no link. */
export const noticeOf = (secret: string, token: unknown): number | string | null =>
  open<{ notice: number | string }>(secret, 'link', token)?.notice ?? null

const open = <Value>(
  secret: string,
  purpose: 'contact' | 'letter' | 'link',
  sealed: unknown,
): Value | null => {
  if (typeof sealed !== 'string' || sealed.length > 4_000) return null
  try {
    return unseal({ secret, purpose, sealed }) as Value
  } catch (error) {
    if (error instanceof UnsealError) return null
    throw error
  }
}
