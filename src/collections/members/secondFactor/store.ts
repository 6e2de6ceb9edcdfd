import type { PayloadRequest } from 'payload'
import { sealer } from '../../../core/seal'
import { slugs } from '../../../slugs'
import { settingsOf } from '../options'
import { hashCode, tidyCode } from './recoveryCodes'
import { matchingStep } from './totp'

const { seal, unseal } = sealer<'second-factor'>('members')

/** A member's second factor as it is kept. */
export type SecondFactor = {
  id: number | string
  secret?: string | null
  pending?: string | null
  pendingUntil?: string | null
  confirmedAt?: string | null
  lastStep?: number | null
  recoveryCodes?: string[] | null
}

/** System read: the row of a member, or null. */
export const findFactor = (member: number | string, req: PayloadRequest): Promise<SecondFactor | null> =>
  req.payload.db.findOne<SecondFactor & { id: number }>({
    collection: slugs.secondFactors,
    where: { member: { equals: member } },
    req,
  })

/** Is a second factor asked of this member? */
export const hasSecondFactor = async (member: number | string, req: PayloadRequest): Promise<boolean> =>
  (await findFactor(member, req))?.confirmedAt != null

/** Writes some columns of a member's row, which it makes when there is none. */
export const saveFactor = async (
  member: number | string,
  data: Partial<Omit<SecondFactor, 'id'>>,
  req: PayloadRequest,
): Promise<void> => {
  const known = await findFactor(member, req)
  const collection = slugs.secondFactors
  if (known) await req.payload.db.updateOne({ collection, id: known.id, data, req, returning: false })
  else await req.payload.db.create({ collection, data: { member, ...data }, req })
}

/** Encrypts an authenticator's secret under the hub's own. */
export const sealSecret = (secret: string, req: PayloadRequest): string =>
  seal({ secret: req.payload.config.secret, purpose: 'second-factor', value: secret })

/**
 * Reads what {@link sealSecret} wrote.
 *
 * @throws UnsealError when the hub's secret is another one now.
 */
export const openSecret = (sealed: string, req: PayloadRequest): string =>
  unseal({ secret: req.payload.config.secret, purpose: 'second-factor', sealed }) as string

/**
 * Uses a code, of the authenticator or a recovery code: each is good once. Call it in a transaction.
 *
 * @returns whether it was right.
 */
export const useCode = async (args: {
  member: number | string
  code: string
  req: PayloadRequest
}): Promise<boolean> => {
  const { member, req } = args
  const code = args.code.trim()
  const factor = await findFactor(member, req)
  if (!factor?.secret || factor.confirmedAt == null) return false
  const digits = code.replace(/\s/g, '')
  if (/^\d{6}$/.test(digits)) {
    const step = matchingStep({
      secret: openSecret(factor.secret, req),
      code: digits,
      now: settingsOf(req.payload).now(),
      after: factor.lastStep ?? null,
    })
    if (step === null) return false
    await saveFactor(member, { lastStep: step }, req)
    return true
  }
  // Longer than a code with its hyphens: not one, and nothing to hash.
  if (code.length > 40 || tidyCode(code) === '') return false
  const hash = hashCode({ secret: req.payload.config.secret, code })
  const left = (factor.recoveryCodes ?? []).filter((each) => each !== hash)
  if (left.length === (factor.recoveryCodes ?? []).length) return false
  await saveFactor(member, { recoveryCodes: left }, req)
  return true
}
