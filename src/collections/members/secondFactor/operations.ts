import type { PayloadRequest } from 'payload'
import { toString as drawQR } from 'qrcode'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { ownAccount, saveAccount } from '../credentials/account'
import { confirmPassword } from '../credentials/confirmPassword'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { say } from '../say'
import { currentSession } from '../sessions/currentSession'
import { dropFactor } from './dropFactor'
import { hashCode, newRecoveryCodes } from './recoveryCodes'
import { findFactor, hasSecondFactor, openSecret, saveFactor, sealSecret } from './store'
import { keyUri, matchingStep, newSecret } from './totp'
import { withSecondFactor } from './withSecondFactor'

/** Milliseconds that a secret waits for its first code. */
const pendingMs = 15 * 60_000

/** What a member needs to set up their authenticator; shown once. */
export type SecondFactorSetup = {
  /** Base32, for typing in. */
  secret: string
  /** The same as an `otpauth:` address. */
  uri: string
  /** The same as a QR code: an SVG document. */
  qr: string
}

/** Recovery codes; shown once, kept as hashes. */
export type RecoveryCodes = { recoveryCodes: string[] }

/**
 * Makes a secret that waits for its first code; a second call replaces it.
 *
 * @throws Forbidden · WRONG_PASSWORD · SECOND_FACTOR_ON
 */
export const startSecondFactor: Operation<{ password: string }, SecondFactorSetup> = async (
  { password },
  req,
) => {
  const account = await confirmPassword({ password, req })
  if (await hasSecondFactor(account.id, req)) throw memberErrors.SECOND_FACTOR_ON()
  const { now, siteURL } = settingsOf(req.payload)
  const secret = newSecret()
  const pending = sealSecret(secret, req)
  const pendingUntil = new Date(now().getTime() + pendingMs).toISOString()
  await inTransaction({ payload: req.payload, req }, (req) =>
    saveFactor(account.id, { pending, pendingUntil }, req),
  )
  const uri = keyUri({ secret, account: account.email, issuer: new URL(siteURL).host })
  return { secret, uri, qr: await drawQR(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }) }
}

/**
 * Turns the second factor on with the first code of the authenticator. Other sessions were opened without it and end.
 *
 * @throws Forbidden · SECOND_FACTOR_ON · SECOND_FACTOR_WRONG, also when too much time went by
 */
export const enableSecondFactor: Operation<{ code: string }, RecoveryCodes> = async ({ code }, req) => {
  const { now, emit } = settingsOf(req.payload)
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const account = await ownAccount(req)
    const factor = await findFactor(account.id, req)
    if (factor?.confirmedAt) throw memberErrors.SECOND_FACTOR_ON()
    const isWaiting = factor?.pending && factor.pendingUntil && new Date(factor.pendingUntil) > now()
    const step = isWaiting
      ? matchingStep({
          secret: openSecret(factor.pending ?? '', req),
          code: code.replace(/\s/g, ''),
          now: now(),
          after: null,
        })
      : null
    if (step === null) throw memberErrors.SECOND_FACTOR_WRONG({ field: 'code' })
    const at = now().toISOString()
    const { recoveryCodes, hashes } = codes(req)
    await saveFactor(
      account.id,
      {
        secret: factor?.pending ?? null,
        pending: null,
        pendingUntil: null,
        confirmedAt: at,
        lastStep: step,
        recoveryCodes: hashes,
      },
      req,
    )
    const sessions = (account.sessions ?? []).filter(({ id }) => id === currentSession(req))
    await saveAccount(account, { secondFactorSince: at, sessions }, req)
    await say(emit, 'member.second-factor-on', { member: account.id, req })
    return { recoveryCodes }
  })
}

/**
 * Turns the second factor off.
 *
 * @throws Forbidden · WRONG_PASSWORD · SECOND_FACTOR_OFF · SECOND_FACTOR_WRONG
 */
export const disableSecondFactor: Operation<{ password: string; code: string }, { off: true }> = async (
  { password, code },
  req,
) => {
  const account = await confirmPassword({ password, req })
  if (!(await hasSecondFactor(account.id, req))) throw memberErrors.SECOND_FACTOR_OFF()
  return withSecondFactor({ account, code, req }, async (req) => {
    await dropFactor(await ownAccount(req), req)
    await say(settingsOf(req.payload).emit, 'member.second-factor-off', { member: account.id, req })
    return { off: true }
  })
}

/**
 * Replaces the recovery codes; the old ones are void.
 *
 * @throws Forbidden · SECOND_FACTOR_OFF · SECOND_FACTOR_WRONG
 */
export const renewRecoveryCodes: Operation<{ code: string }, RecoveryCodes> = async ({ code }, req) => {
  const account = await ownAccount(req)
  if (!(await hasSecondFactor(account.id, req))) throw memberErrors.SECOND_FACTOR_OFF()
  return withSecondFactor({ account, code, req }, async (req) => {
    const { recoveryCodes, hashes } = codes(req)
    await saveFactor(account.id, { recoveryCodes: hashes }, req)
    return { recoveryCodes }
  })
}

const codes = (req: PayloadRequest): { recoveryCodes: string[]; hashes: string[] } => {
  const recoveryCodes = newRecoveryCodes()
  const { secret } = req.payload.config
  return { recoveryCodes, hashes: recoveryCodes.map((code) => hashCode({ secret, code })) }
}
