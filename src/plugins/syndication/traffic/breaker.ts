import { type Payload, ValidationError } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import type { Id } from '../rows'

/** Failures in a row after which a host is left alone. */
const patience = 5
/** How long, the first time; doubled with each further failure. */
const firstMs = 60_000
/** And at most. */
const longestMs = 30 * 60_000
/** How long the one that tries a host again has for it. */
const probeMs = 120_000

type HostRow = { id: Id; host: string; failures: number; openUntil?: string | null }

/** What a request to a host may do. */
export type Passage =
  | { kind: 'open'; /** What is known against the host; null: nothing. */ row: HostRow | null }
  | { kind: 'shut'; until: Date; known: HostRow }

/**
 * May a request go to this host now? After some failures in a row, nobody's does for a while; then one tries, and the
 * others wait for what comes of it. All workers share what is known.
 */
export const passageTo = async (args: { payload: Payload; host: string; now: Date }): Promise<Passage> => {
  const { payload, host, now } = args
  const row = await payload.db.findOne<HostRow & { id: number }>({
    collection: slugs.networkHosts,
    where: { host: { equals: host } },
  })
  if (!row?.openUntil) return { kind: 'open', row }
  const until = new Date(row.openUntil)
  if (until > now) return { kind: 'shut', until, known: row }
  // Of all that find the time to be over, the first one's write moves it on for the others.
  const probing = new Date(now.getTime() + probeMs)
  const won = await inTransaction({ payload }, (req) =>
    payload.db.updateOne({
      collection: slugs.networkHosts,
      where: { and: [{ id: { equals: row.id } }, { openUntil: { equals: row.openUntil } }] },
      data: { openUntil: probing.toISOString() },
      req,
    }),
  )
  // The adapter answers null when there was no such row any more, whatever its type says.
  return (won as unknown) ? { kind: 'open', row } : { kind: 'shut', until: probing, known: row }
}

/**
 * Notes what came of a request.
 *
 * @param args.random - in [0, 1): so that what waited for one host does not come back in one moment.
 */
export const noteHost = async (args: {
  payload: Payload
  host: string
  row: HostRow | null
  failed: boolean
  now: Date
  random: number
}): Promise<void> => {
  const { payload, host, row, failed, now, random } = args
  const collection = slugs.networkHosts
  if (!failed) {
    if (row && (row.failures > 0 || row.openUntil != null))
      await payload.db.updateOne({
        collection,
        id: row.id,
        data: { failures: 0, openUntil: null },
        returning: false,
      })
    return
  }
  const known = row ?? (await firstFailure({ payload, host }))
  if (!known) return
  // Added by the database: several lanes may fail at the same time.
  const counted = (await payload.db.updateOne({
    collection,
    id: known.id,
    data: { failures: { $inc: 1 } },
  })) as unknown as HostRow | null
  if (!counted || counted.failures < patience) return
  await payload.db.updateOne({
    collection,
    id: known.id,
    data: { openUntil: shutUntil(counted.failures, now, random) },
    returning: false,
  })
}

/** Notes a host's first failure; what another one has noted meanwhile is answered, to be added to. */
const firstFailure = async ({
  payload,
  host,
}: {
  payload: Payload
  host: string
}): Promise<HostRow | null> => {
  const collection = slugs.networkHosts
  try {
    await payload.db.create({ collection, data: { host, failures: 1 } })
    return null
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return payload.db.findOne<HostRow & { id: number }>({ collection, where: { host: { equals: host } } })
  }
}

const shutUntil = (failures: number, now: Date, random: number): string => {
  const full = Math.min(longestMs, firstMs * 2 ** Math.min(failures - patience, 10))
  return new Date(now.getTime() + full / 2 + (full / 2) * random).toISOString()
}
