import type { CollectionAfterChangeHook } from 'payload'
import type { Json } from '../../../core/emit'
import { type Id, idOf, isSame } from '../../../core/related'
import type { TopicEventKind } from '../eventKinds'
import { logTopicEvent } from '../logTopicEvent'
import type { ForumsSettings } from '../options'
import type { TopicRow } from '../rows'

type Line = { kind: TopicEventKind; forum?: Id; data?: { [key: string]: Json } }

/** Pure: what a save has changed of a topic, as lines of its log. What a title was before may be why it was changed. */
export const changesOf = (before: TopicRow, after: TopicRow): Line[] => {
  const turned = (
    field: 'locked' | 'archived' | 'pinned',
    on: TopicEventKind,
    off: TopicEventKind,
  ): Line[] =>
    Boolean(before[field]) === Boolean(after[field]) ? [] : [{ kind: after[field] ? on : off, ...until() }]
  const until = (): Pick<Line, 'data'> =>
    after.pinned && after.pinnedUntil ? { data: { until: after.pinnedUntil } } : {}
  const from = idOf(before.forum)
  const kindBefore = before.kind ?? 'discussion'
  const kindAfter = after.kind ?? 'discussion'
  return [
    ...(isSame(from, idOf(after.forum)) || from === null ? [] : [{ kind: 'moved' as const, forum: from }]),
    ...(before.title === after.title ? [] : [{ kind: 'renamed' as const }]),
    ...(kindBefore === kindAfter
      ? []
      : [{ kind: 'kindChanged' as const, data: { from: kindBefore, to: kindAfter } }]),
    ...turned('pinned', 'pinned', 'unpinned'),
    ...(before.pinned && after.pinned && (before.pinnedUntil ?? null) !== (after.pinnedUntil ?? null)
      ? [{ kind: 'pinned' as const, ...until() }]
      : []),
    ...((before.slowSeconds ?? 0) === (after.slowSeconds ?? 0)
      ? []
      : after.slowSeconds
        ? [{ kind: 'slowed' as const, data: { seconds: after.slowSeconds } }]
        : [{ kind: 'unslowed' as const }]),
    ...turned('locked', 'locked', 'unlocked').map(({ kind }) => ({ kind })),
    ...turned('archived', 'archived', 'unarchived').map(({ kind }) => ({ kind })),
  ]
}

/** Writes what changed into the log of the topic, through whichever door it came. */
export const logChanges =
  ({ now }: ForumsSettings): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const topic = doc as TopicRow
    if (operation !== 'update' || req.context.importing === true) return topic
    for (const line of changesOf(previousDoc as TopicRow, topic))
      await logTopicEvent({ ...line, topic: topic.id, at: now(), req })
    return topic
  }
