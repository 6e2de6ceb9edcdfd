import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Signal } from './checks/check'
import { carryOut } from './context'
import { findCase, record } from './record'
import type { ModerationState } from './states'
import type { Target, TargetFacts } from './target'
import { settingsOf } from './options'

/**
 * Puts into the queue what others ask the team to look at, or adds to its open case. Joins the transaction of `req`.
 *
 * @param args.signals - what speaks for looking; shown with the case.
 * @param args.hide - takes it from view until a person has decided. Of a profile the handle is left.
 * @param args.actor - who asked; null for the hub itself and people without an account.
 * @returns the case, and whether the target was in view and is hidden now.
 */
export const raiseCase = async (args: {
  target: Target
  facts: TargetFacts
  signals: readonly Signal[]
  hide: boolean
  at: string
  actor?: number | string | null
  req: PayloadRequest
}): Promise<{ case: number | string; hidden: boolean }> => {
  const { target, facts, signals, at, actor = null, req } = args
  const settings = settingsOf(req.payload.config)
  const isModerated = settings.collections.some(({ slug }) => slug === target.collection)
  const state = isModerated ? await stateOf(target, req) : 'approved'
  const hidden = args.hide && isModerated && state === 'approved'
  const before = await findCase(target, req)
  const kept = await record({
    target,
    before,
    entry: {
      action: 'reported',
      actor,
      at,
      reasons: signals,
      rule: null,
      codeVersion: null,
      note: null,
    },
    state: hidden ? 'held' : state,
    facts,
    req,
  })
  if (hidden)
    await carryOut(req, { ...target, state: 'held' }, () =>
      req.payload.update({
        collection: target.collection as CollectionSlug,
        id: target.id,
        data: { moderation: 'held' } as never,
        depth: 0,
        // `moderation` is nobody's to set; enough reports, weighed by the caller, do.
        overrideAccess: true,
        req,
      }),
    )
  // An open case that only goes on is no news.
  if (before?.status !== 'open')
    await settings.emit({
      topic: 'moderation.opened',
      payload: {
        case: kept.id,
        ...target,
        author: facts.author,
        version: kept.version,
        decision: 'report',
        reasons: signals.map(({ check, code }) => `${check}: ${code}`),
      },
      req,
    })
  return { case: kept.id, hidden }
}

const stateOf = async ({ collection, id }: Target, req: PayloadRequest): Promise<ModerationState> => {
  const row = await req.payload.db.findOne<{ id: number; moderation?: ModerationState | null }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return row?.moderation ?? 'approved'
}
