import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { isSame } from '../../../core/related'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { contestErrors } from '../errors'
import type { ContestsOptions } from '../options'
import { ruledChanges, settledOf } from '../rules/frozen'
import { writeRules } from '../rules/writeRules'
import { decidedStates, endedStates } from './lifecycle'
import { moveKey } from './moveContest'

type Row = Readonly<Record<string, unknown>> & { id?: Id; state?: string }
type Move = { contest: Id; to: string; dueAt: string | null }

/** Is the hub itself making this move? */
const ownMove = (req: PayloadRequest, id: Id | undefined): Move | null => {
  const move = req.context[moveKey] as Move | undefined
  return move && isSame(move.contest, id ?? null) ? move : null
}

const changesKey = 'contestRuledChanges'

/**
 * Keeps what was promised: once a contest is open, what its rules rest on changes only with a reason, and after the
 * close of entries only what can be put off. Imports, the seed and contests from before there were rules are let be.
 *
 * @throws CONTEST_FROZEN · CONTEST_ENDED naming the field · MOVE_NOT_DUE
 */
export const keepPromises =
  ({ now }: Pick<ContestsOptions, 'now'>): CollectionBeforeChangeHook =>
  ({ data, originalDoc, operation, req }) => {
    const before = (originalDoc ?? {}) as Row
    if (operation !== 'update' || ownMove(req, before.id)) return data
    const isPerson = userOf(req) !== null
    const next = data as Row
    if (isPerson && next.state !== undefined && next.state !== before.state)
      refuseMove({ ...before, ...next }, now())
    const reason = (data.rules as { reason?: unknown } | undefined)?.reason
    // Whatever was missing may be there now: the worker looks again.
    const saved = isPerson ? { ...data, moveFault: null } : data
    // Nobody enters any more what is cancelled: its rules promise nothing.
    const isOpen = before.state === 'open' && next.state !== 'cancelled'
    const isEnded = (endedStates as readonly unknown[]).includes(before.state)
    if (!isPerson || before.rulesVersion == null || !(isOpen || isEnded)) return saved
    const changes = ruledChanges(before, next)
    const isDecided = (decidedStates as readonly unknown[]).includes(before.state)
    const [settled] = isDecided ? changes : isEnded ? settledOf(changes) : []
    if (settled !== undefined) throw contestErrors.CONTEST_ENDED({ field: settled })
    const [changed] = changes
    if (changed === undefined) return saved
    if (typeof reason !== 'string' || reason.trim() === '')
      throw contestErrors.CONTEST_FROZEN({ field: changed })
    req.context[changesKey] = { contest: before.id, reason: reason.trim() }
    return saved
  }

/** By hand a contest is announced, opened once it is time, and cancelled; everything else has its own verb. */
const refuseMove = (row: Row, now: Date): void => {
  const isDue =
    row.state === 'announced' ||
    row.state === 'cancelled' ||
    (row.state === 'open' && new Date(row.opensAt as string) <= now)
  if (!isDue) throw contestErrors.MOVE_NOT_DUE({ field: 'state' })
}

/** A change with a reason is a new version of the rules, and announced; what a person announces or opens has rules. */
export const followRules =
  (options: Pick<ContestsOptions, 'now' | 'emit'>): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const { id, state } = doc as Required<Row>
    const changed = req.context[changesKey] as { contest: Id; reason: string } | undefined
    if (changed && isSame(changed.contest, id)) {
      delete req.context[changesKey]
      await writeRules({ contest: id, frozen: true, reason: changed.reason }, options, req)
      return doc
    }
    const isMoved = operation === 'update' && (previousDoc as Row | undefined)?.state !== state
    if (isMoved && !ownMove(req, id) && userOf(req) && (state === 'announced' || state === 'open'))
      await writeRules({ contest: id, frozen: state === 'open', reason: null }, options, req)
    return doc
  }

/** Writes down every move, once, and says so. */
export const logMove =
  ({ now, emit }: Pick<ContestsOptions, 'now' | 'emit'>): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const { id, state } = doc as Required<Row>
    const from = (previousDoc as Row | undefined)?.state
    if (operation !== 'update' || from === undefined || from === state) return doc
    const at = now().toISOString()
    const move = ownMove(req, id)
    await req.payload.db.create({
      collection: slugs.contestMoves,
      data: { contest: id, from, to: state, at, dueAt: move?.dueAt ?? null, by: userOf(req)?.id ?? null },
      req,
    })
    // What is brought in or shown as an example is no news.
    if (req.context.importing !== true)
      await emit({ topic: 'contest.moved', payload: { contest: id, from, to: state, after: null }, req })
    return doc
  }
