import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { HubError } from '../../../core/errors'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import type { Signal } from '../checks/check'
import { failed } from '../checks/registry'
import { enterCase } from '../enterCase'
import { type Judgement, verdictBy } from '../judgement'
import { setState } from '../operations/carryOutDecision'
import type { ModerationSettings } from '../options'
import { findCase } from '../record'
import { type ModerationState, stateOf } from '../states'
import { factsOf, idOf, type Target, type TargetFacts } from '../target'
import { exactPrint, type Lookup } from './lookups'
import { providersOf, type ProvidersSettings } from './settings'

const batch = 200

/**
 * Decides about every text whose questions are all through. Two workers that do so at once decide the same, and the
 * record lets one in.
 *
 * @returns how many.
 */
export const settleRounds = async (settings: ModerationSettings, payload: Payload): Promise<number> => {
  const { docs } = await payload.db.find<Lookup & { id: number }>({
    collection: slugs.moderationLookups,
    where: { and: [{ status: { not_equals: 'waiting' } }, { verdict: { equals: null } }] },
    sort: 'id',
    limit: batch,
    pagination: false,
  })
  let settled = 0
  for (const round of new Set(docs.map((row) => row.round)))
    try {
      if (await inTransaction({ payload }, (req) => settleRound(settings, round, req))) settled += 1
    } catch (error) {
      // Somebody else wrote into the same case: the next turn sees what is left to do.
      if (!(error instanceof HubError && error.code === 'CASE_CHANGED')) throw error
    }
  return settled
}

const settleRound = async (
  settings: ModerationSettings,
  round: string,
  req: PayloadRequest,
): Promise<boolean> => {
  const { docs: rows } = await req.payload.db.find<Lookup & { id: number }>({
    collection: slugs.moderationLookups,
    where: { round: { equals: round } },
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  })
  const [first] = rows
  if (!first || rows.some(({ status }) => status === 'waiting')) return false
  const found = await targetAt(settings, first, req)
  const isStale =
    rows.some(({ verdict }) => verdict === 'dropped') || !found || exactPrint(found.facts) !== first.print
  const verdict = isStale ? 'dropped' : await decide(settings, rows, found, req)
  for (const { id } of rows)
    await req.payload.db.updateOne({
      collection: slugs.moderationLookups,
      id,
      data: { verdict },
      req,
      returning: false,
    })
  return true
}

type Found = { target: Target; facts: TargetFacts; state: ModerationState }

const targetAt = async (
  settings: ModerationSettings,
  { target }: Lookup,
  req: PayloadRequest,
): Promise<Found | null> => {
  const collection = settings.collections.find(({ slug }) => slug === target?.relationTo)
  const id = idOf(target?.value)
  if (!collection || id === null) return null
  const doc = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return (
    doc && {
      target: { collection: collection.slug, id },
      facts: factsOf(collection, doc),
      state: doc.moderation as ModerationState,
    }
  )
}

/** All that is known together: what the hub's own checks noticed, and what the services said or did not. */
const decide = async (
  settings: ModerationSettings,
  rows: readonly Lookup[],
  { target, facts, state }: Found,
  req: PayloadRequest,
): Promise<'allow' | 'hold' | 'refuse' | 'dropped'> => {
  // Meanwhile a person has decided, or has been asked to: a service decides nothing over that.
  if (state !== 'pending' && state !== 'approved') return 'dropped'
  const [{ judgement: known } = { judgement: null }] = rows
  if (!known) return 'dropped'
  const services = await providersOf(req)
  const judgement = judgedAgain(known, rows, services)
  const verdict = judgement.verdict
  const next = stateOf[verdict]
  if (next !== 'approved')
    await enterCase(
      settings,
      {
        target,
        facts,
        before: await findCase(target, req),
        action: verdict === 'refuse' ? 'refused' : 'held',
        state: next,
        judgement,
      },
      req,
    )
  if (next !== state) await setState(target, { moderation: next }, req)
  return verdict
}

/** Pure: the judgement with what the services added to it. */
const judgedAgain = (
  known: Judgement,
  rows: readonly Lookup[],
  { providers }: ProvidersSettings,
): Judgement => {
  const added = rows.flatMap((row): readonly Signal[] => {
    if (row.status === 'answered') return row.signals ?? []
    const isHeld = providers.find(({ id }) => id === row.provider)?.onFailure !== 'pass'
    return [
      {
        check: row.provider,
        code: failed,
        weight: 0,
        evidence: row.failure ?? 'down',
        ...(isHeld ? { atLeast: 'hold' } : {}),
      },
    ]
  })
  return verdictBy({
    ...known,
    checks: Object.assign({}, ...rows.map(({ judgement }) => judgement.checks)) as Judgement['checks'],
    signals: [...known.signals, ...added],
  })
}
