import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { userOf } from '../../../access'
import { slugs } from '../../../slugs'
import { settingsOf } from '../options'
import type { Id } from '../rows'
import { openSealed, seal, UnsealError } from '../secrets'

/** Milliseconds that a person has for the network's pages: time to look for a second factor there. */
export const flowMs = 10 * 60_000

const app = z.object({ clientId: z.string(), clientSecret: z.string() })

const shapes = {
  /** On the network's pages. */
  asked: z.object({
    step: z.literal('asked'),
    verifier: z.string().nullable(),
    redirectURI: z.string(),
    settings: z.record(z.string(), z.unknown()),
    app,
  }),
  /** Back, with several accounts to choose from. */
  choosing: z.object({
    step: z.literal('choosing'),
    scopes: z.array(z.string()).nullable(),
    accounts: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        settings: z.record(z.string(), z.unknown()),
        credentials: z.unknown(),
        endsAt: z.string().nullable(),
      }),
    ),
  }),
}

/** What is kept of a connection under way, encrypted. */
export type Flow = { [Step in keyof typeof shapes]: z.output<(typeof shapes)[Step]> }

// 256 bits: nobody guesses one, so an unsalted hash is enough.
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * The admin's session, as it is kept beside a connection: what comes back belongs to the browser that began. Null for
 * who signed in another way.
 */
const sessionOf = (req: PayloadRequest): string | null => {
  const session = (req.user as { _sid?: string } | null)?._sid
  return session === undefined ? null : hashOf(session)
}

/**
 * Keeps a step of a connection for ten minutes, for this member and this session.
 *
 * @returns what takes it: the channel's id, a dot, and 256 random bits; it is stored nowhere.
 */
export const keepFlow = async <Step extends keyof Flow>(
  args: { channel: Id; flow: Flow[Step] },
  req: PayloadRequest,
): Promise<string> => {
  const { channel, flow } = args
  const { payload } = req
  const now = settingsOf(payload).now()
  const key = `${channel}.${randomBytes(32).toString('base64url')}`
  // The adapter: the collection is closed to every API, and has no hooks.
  await payload.db.deleteMany({
    collection: slugs.channelConnections,
    where: { expiresAt: { less_than: now.toISOString() } },
    req,
  })
  await payload.db.create({
    collection: slugs.channelConnections,
    data: {
      hash: hashOf(key),
      channel,
      member: userOf(req)?.id,
      session: sessionOf(req),
      sealed: seal({ payload, purpose: 'connection', value: flow }),
      expiresAt: new Date(now.getTime() + flowMs).toISOString(),
    },
    req,
  })
  return key
}

type Row = { channel: Id; member: Id; session?: string | null; sealed: string; expiresAt: string }

/**
 * Takes a step: of all who come with its key, also at the same moment, one gets it. Null when it is unknown, taken, too
 * old, of another member or session, or of another step.
 */
export const takeFlow = async <Step extends keyof Flow>(
  args: { key: string; step: Step },
  req: PayloadRequest,
): Promise<{ channel: Id; flow: Flow[Step] } | null> => {
  const { payload } = req
  const row = (await payload.db.deleteOne({
    collection: slugs.channelConnections,
    where: { hash: { equals: hashOf(args.key) } },
    req,
  })) as Row | null
  if (!row) return null
  const isOurs = row.member === userOf(req)?.id && (row.session ?? null) === sessionOf(req)
  if (!isOurs || new Date(row.expiresAt) <= settingsOf(payload).now()) return null
  try {
    const contents = openSealed({ payload, purpose: 'connection', sealed: row.sealed })
    const flow = shapes[args.step].safeParse(contents)
    return flow.success ? { channel: row.channel, flow: flow.data as Flow[Step] } : null
  } catch (error) {
    if (error instanceof UnsealError) return null
    throw error
  }
}
