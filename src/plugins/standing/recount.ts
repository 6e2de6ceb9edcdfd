import { setImmediate as giveWay } from 'node:timers/promises'
import { createLocalReq, type Payload, type RequestContext, type Where } from 'payload'
import { slugs } from '../../slugs'
import type { StandingSettings } from './options'
import { readTotals } from './readFacts'
import { recompute } from './recompute'
import type { TrustFacts } from './trustLevel'

type Id = number | string

/** Members in one turn of the worker: a fraction of a second of it, so that the other tasks come round. */
const batch = 25

/** Where the worker remembers how far the nightly recount has come. */
const key = 'standing.nightly'
type Nightly = { day: string; after: Id | null; isDone: boolean }

/** Works out the level of members with new facts, those first whose facts wait longest. */
export const recountMarked = async (
  settings: StandingSettings,
  { payload, signal }: { payload: Payload; signal: AbortSignal },
): Promise<number> => {
  const { docs } = await payload.db.find<{ member: Id | { id: Id } }>({
    collection: slugs.memberDays,
    where: { recountAt: { less_than_equal: settings.now().toISOString() } },
    sort: 'recountAt',
    limit: batch,
    pagination: false,
  })
  const members = new Set(docs.map(({ member }) => (typeof member === 'object' ? member.id : member)))
  return recountEach(settings, { payload, signal, members: [...members] })
}

/**
 * Once a day (UTC) works out everybody's level, a batch a turn: the days that level 3 looks back at have moved on, and
 * facts of other slices leave no mark. How far it came is kept, so that a worker that was killed goes on where it was;
 * two workers at once do the same work twice and change nothing by it.
 */
export const recountNightly = async (
  settings: StandingSettings,
  { payload, signal, day }: { payload: Payload; signal: AbortSignal; day: string },
): Promise<number> => {
  const kept = await payload.kv.get<Nightly>(key)
  const state: Nightly = kept?.day === day ? kept : { day, after: null, isDone: false }
  if (state.isDone) return 0
  const members = await membersAfter(payload, state.after, batch)
  const done = await recountEach(settings, { payload, signal, members })
  if (signal.aborted) return done
  await payload.kv.set(key, { day, after: members.at(-1) ?? state.after, isDone: members.length < batch })
  return done
}

/**
 * Works out everybody's level from what is recorded.
 *
 * @returns how many there were, whose row said something else, and whom the ladder moved.
 */
export const recountAll = async (
  settings: StandingSettings,
  args: { payload: Payload; onProgress?: (done: number, total: number) => void; context?: RequestContext },
): Promise<{ members: number; corrected: number; moved: number }> => {
  const { payload, onProgress, context = {} } = args
  const { totalDocs: total } = await payload.db.count({ collection: slugs.members })
  const found = { members: 0, corrected: 0, moved: 0 }
  let after: Id | null = null
  for (;;) {
    const members: Id[] = await membersAfter(payload, after, batch)
    const totals = await totalsNow(settings, payload)
    for (const member of members) {
      const recount = await recompute(settings, { payload, member, totals, context })
      if (!recount) continue
      found.members += 1
      if (recount.isChange) found.moved += 1
      else if (recount.stored !== recount.level) found.corrected += 1
      onProgress?.(found.members, total)
    }
    after = members.at(-1) ?? null
    if (members.length < batch) return found
  }
}

const recountEach = async (
  settings: StandingSettings,
  { payload, signal, members }: { payload: Payload; signal: AbortSignal; members: readonly Id[] },
): Promise<number> => {
  if (members.length === 0) return 0
  const totals = await totalsNow(settings, payload)
  let done = 0
  for (const member of members) {
    if (signal.aborted) return done
    await recompute(settings, { payload, member, totals })
    // The embedded database answers without leaving the process, so that nothing else would get its turn.
    await giveWay()
    done += 1
  }
  return done
}

/** Counted once for a batch: it is the same for everybody, and the dearest of all counts. */
const totalsNow = async (settings: StandingSettings, payload: Payload): Promise<TrustFacts['totals']> =>
  readTotals(settings, await createLocalReq({}, payload))

const membersAfter = async (payload: Payload, after: Id | null, limit: number): Promise<Id[]> => {
  const where: Where = after === null ? {} : { id: { greater_than: after } }
  const { docs } = await payload.db.find<{ id: Id }>({
    collection: slugs.members,
    where,
    sort: 'id',
    limit,
    select: {},
    pagination: false,
  })
  return docs.map(({ id }) => id)
}
