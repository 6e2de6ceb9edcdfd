import type { CollectionSlug, PayloadRequest } from 'payload'
import { changeOf } from '../changeOf'
import { carryOut } from '../context'
import { type DecisionName, decisions } from '../decisions'
import { moderationErrors } from '../errors'
import type { ModerationSettings } from '../options'
import type { TargetFacts } from '../target'
import { type Target, targetKey } from '../target'
import type { CaseAtHand } from './caseAtHand'

/** What a decision made of its target. */
export type Outcome = {
  state: 'approved' | 'held' | 'rejected'
  /** What the case is about from now on, when that is another document. */
  target?: Target
  /** Title and text from now on, when they changed. */
  facts: TargetFacts | null
  /** What the log keeps of it. */
  kept: { change: { before: string; after: string } | null; splitInto: string | null } | null
}

type Given = {
  settings: ModerationSettings
  input: { decision: DecisionName; text?: string | null; title?: string | null }
  before: CaseAtHand
  target: Target & { exists: boolean }
  /** The target as saved; null when it is gone. */
  found: TargetFacts | null
  rule: string | null
  note: string | null
  by: number | string
  req: PayloadRequest
}

/**
 * Does to the document what was decided.
 *
 * @throws TEXT_REQUIRED · SPLIT_UNAVAILABLE · EDIT_UNAVAILABLE
 */
export const carryOutDecision = async (given: Given): Promise<Outcome> => {
  const { settings, input, before, target, req, rule, note } = given
  const { state } = decisions[input.decision]
  // What is gone is dealt with by the record alone: it is nowhere to be seen.
  if (!target.exists) {
    await warn(given)
    return {
      state:
        input.decision === 'reject'
          ? 'rejected'
          : before.moderation === 'pending'
            ? 'held'
            : before.moderation,
      facts: null,
      kept: null,
    }
  }
  switch (input.decision) {
    case 'edit':
      return amend(given)
    case 'split': {
      const { splitOff } = settings
      if (!splitOff) throw moderationErrors.SPLIT_UNAVAILABLE({ field: 'decision' })
      const title = input.title?.trim() ?? ''
      if (title === '') throw moderationErrors.TEXT_REQUIRED({ field: 'title' })
      await setState(target, { moderation: state }, req)
      const into = await splitOff({ target, title, note: note ?? rule ?? '', req })
      return { state, target: into, facts: null, kept: { change: null, splitInto: targetKey(into) } }
    }
    case 'warn':
      await warn(given)
      await setState(target, { moderation: state }, req)
      return { state, facts: null, kept: null }
    case 'approve':
    case 'hide':
    case 'reject':
      await setState(target, { moderation: state }, req)
      return { state, facts: null, kept: null }
  }
}

/** The formal warning, where the hub has sanctions; without them the decision and its mail are the warning. */
const warn = async ({ settings, input, before, rule, note, by, req }: Given): Promise<void> => {
  if (input.decision !== 'warn' || before.author === null) return
  await settings.warn?.({ member: before.author, case: before.id, rule: rule ?? '', note, by, req })
}

const amend = async ({ settings, input, target, found, req }: Given): Promise<Outcome> => {
  const collection = settings.collections.find(({ slug }) => slug === target.collection)
  if (collection?.face || collection?.byStrangers)
    throw moderationErrors.EDIT_UNAVAILABLE({ field: 'decision' })
  const text = input.text?.trim() ?? ''
  if (!collection || !found || text === '') throw moderationErrors.TEXT_REQUIRED({ field: 'text' })
  const title = collection.title === undefined ? '' : input.title?.trim() || found.title
  await setState(
    target,
    {
      moderation: 'approved',
      [collection.text]: text,
      ...(collection.title === undefined ? {} : { [collection.title]: title }),
    },
    req,
  )
  return {
    state: 'approved',
    facts: { ...found, title, text },
    kept: {
      change: changeOf(`${found.title}\n${found.text}`.trim(), `${title}\n${text}`.trim()),
      splitInto: null,
    },
  }
}

/** Writes what was decided into the document. */
export const setState = (
  target: Target,
  data: Record<string, unknown> & { moderation: 'approved' | 'held' | 'rejected' },
  req: PayloadRequest,
): Promise<unknown> =>
  carryOut(req, { collection: target.collection, id: target.id, state: data.moderation }, () =>
    req.payload.update({
      collection: target.collection as CollectionSlug,
      id: target.id,
      data: data,
      depth: 0,
      // `moderation` is nobody's to set, and a text its author's; the decision, checked before, is.
      overrideAccess: true,
      req,
    }),
  )
