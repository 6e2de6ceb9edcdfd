import { sealer } from '../../../core/seal'

const { seal, unseal } = sealer<'mail'>('members')

/** What a mail of a change of address holds: too much for a message that is stored. */
export type SealedMail = {
  /** Where it goes, which need not be the member's address. */
  to: string
  /** For the link; absent in a mail without one. */
  token?: string
  side?: 'old' | 'new'
}

/** Encrypts it for the way through the outbox: only its hash is stored of a token, and the mail needs all of it. */
export const sealMail = (secret: string, value: SealedMail): string =>
  seal({ secret, purpose: 'mail', value })

/** Stands for a sealed mail where an invented one is previewed; nothing that is sealed looks like it. */
export const sampleMail = 'sample'

/** Reads what {@link sealMail} wrote; null for anything else. */
export const openMail = (secret: string, sealed: unknown): SealedMail | null => {
  if (sealed === sampleMail) return { to: 'new@example.org', token: 'sample', side: 'new' }
  if (typeof sealed !== 'string') return null
  try {
    return unseal({ secret, purpose: 'mail', sealed }) as SealedMail
  } catch {
    // Sealed under another secret: the link could not be used either.
    return null
  }
}
