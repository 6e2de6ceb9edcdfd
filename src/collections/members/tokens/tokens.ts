import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import type { Json } from '../../../core/emit'
import { slugs } from '../../../slugs'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'

/** What a token was made for; kept until it is taken or expires. */
export type TokenContents = {
  id: number | string
  member: number | string | null
  data: { [key: string]: Json }
  /** How often it was tried; see {@link spendAttempt}. */
  attempts: number
}

type Row = {
  id: number | string
  member?: number | string | { id: number | string } | null
  data?: { [key: string]: Json } | null
  attempts?: number | null
}

// 256 bits: nobody guesses one, so an unsalted hash is enough (NIST SP 800-63B, 5.1.2.2).
const tokenBytes = 32

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Makes a token for one deed. Joins the transaction of `req`.
 *
 * @param args.member - whose deed it is; null for somebody who has no account yet.
 * @param args.purpose - upper bound of what it opens: {@link takeToken} must name the same.
 * @param args.data - what the deed needs to know later. It is stored as it is: no secrets.
 * @param args.ttlMs - milliseconds until it expires.
 * @returns the token, 43 characters of base64url; it is stored nowhere.
 */
export const createToken = async (args: {
  member: number | string | null
  purpose: string
  data?: { [key: string]: Json }
  ttlMs: number
  req: PayloadRequest
}): Promise<string> => {
  const { member, purpose, data = {}, ttlMs, req } = args
  const token = randomBytes(tokenBytes).toString('base64url')
  const expiresAt = new Date(settingsOf(req.payload).now().getTime() + ttlMs).toISOString()
  // The adapter: the collection is closed to every API, and has no hooks.
  await req.payload.db.create({
    collection: slugs.accountTokens,
    data: { hash: hashOf(token), purpose, member, data, attempts: 0, expiresAt },
    req,
  })
  return token
}

const where = ({ token, purpose, req }: { token: string; purpose: string; req: PayloadRequest }): Where => ({
  and: [
    { hash: { equals: hashOf(token) } },
    { purpose: { equals: purpose } },
    { expiresAt: { greater_than: settingsOf(req.payload).now().toISOString() } },
  ],
})

const contents = ({ id, member, data, attempts }: Row): TokenContents => ({
  id,
  member: typeof member === 'object' ? (member?.id ?? null) : (member ?? null),
  data: data ?? {},
  attempts: attempts ?? 0,
})

/**
 * Takes a token: of all who come with it, also at the same moment, one gets its contents. Call it in the transaction
 * of the deed, so that a deed that fails gives it back.
 *
 * @throws TOKEN_INVALID when it is unknown, taken, expired, or was made for another purpose.
 */
export const takeToken = async (args: {
  token: string
  purpose: string
  /** The input that holds it, named in the error. @default 'token' */
  field?: string
  req: PayloadRequest
}): Promise<TokenContents> => {
  const { field = 'token', req } = args
  const row = (await req.payload.db.deleteOne({
    collection: slugs.accountTokens,
    where: where(args),
    req,
  })) as Row | null
  if (!row) throw memberErrors.TOKEN_INVALID({ field })
  return contents(row)
}

/** Reads a token without taking it; null for what {@link takeToken} would refuse. */
export const readToken = async (args: {
  token: string
  purpose: string
  req: PayloadRequest
}): Promise<TokenContents | null> => {
  const { req } = args
  const row = await req.payload.db.findOne<Row>({
    collection: slugs.accountTokens,
    where: where(args),
    req,
  })
  return row ? contents(row) : null
}

/**
 * Counts one try of a token that may be tried a few times, before it is known whether it succeeds. The count stays
 * when the caller's work fails: call it outside a transaction.
 *
 * @param args.most - tries that one token is good for.
 * @returns null when there is no such token, or its tries are spent.
 */
export const spendAttempt = async (args: {
  token: string
  purpose: string
  most: number
  req: PayloadRequest
}): Promise<TokenContents | null> => {
  const { most, req } = args
  const row = (await req.payload.db.updateOne({
    collection: slugs.accountTokens,
    where: { and: [where(args), { attempts: { less_than: most } }] },
    data: { attempts: { $inc: 1 } },
    // One statement: of two tries at the same moment both are counted.
    options: { atomic: true },
    req,
  })) as unknown as Row | null
  return row ? contents(row) : null
}

/** The tokens of a member that were made for one of these purposes and are still good. */
export const tokensOf = async (args: {
  member: number | string
  purposes: readonly string[]
  req: PayloadRequest
}): Promise<(TokenContents & { purpose: string; expiresAt: string })[]> => {
  const { member, purposes, req } = args
  const { docs } = await req.payload.db.find<Row & { purpose: string; expiresAt: string }>({
    collection: slugs.accountTokens,
    where: {
      and: [
        { member: { equals: member } },
        { purpose: { in: [...purposes] } },
        { expiresAt: { greater_than: settingsOf(req.payload).now().toISOString() } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((row) => ({ ...contents(row), purpose: row.purpose, expiresAt: row.expiresAt }))
}

/** Drops every token that a member holds for one of these purposes. */
export const dropTokens = async (args: {
  member: number | string
  purposes: readonly string[]
  req: PayloadRequest
}): Promise<void> => {
  const { member, purposes, req } = args
  await req.payload.db.deleteMany({
    collection: slugs.accountTokens,
    where: { and: [{ member: { equals: member } }, { purpose: { in: [...purposes] } }] },
    req,
  })
}
