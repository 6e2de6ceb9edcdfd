import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import type { Target } from '../../core/target'
import { slugs } from '../../slugs'
import type { DiscussionsOptions } from './options'
import { planTopic } from './planTopic'
import { hubSetting, ownSetting, topicAbout } from './read'

/** Says that a text may need its topic opened or changed. What is imported is no news. */
export const noteChange =
  ({ emit }: Pick<DiscussionsOptions, 'emit'>): CollectionAfterChangeHook =>
  async ({ doc, collection, req }) => {
    const document = doc as { id: number | string } & Record<string, unknown>
    const target = { collection: collection.slug, id: document.id }
    if (req.context.importing !== true && (await mayHaveTopic(document, target, req)))
      await emit({ topic: 'discussion.changed', payload: target, req })
    return document
  }

const mayHaveTopic = async (
  document: Record<string, unknown>,
  target: Target,
  req: PayloadRequest,
): Promise<boolean> =>
  ownSetting(document).kind === 'topic' ||
  (await hubSetting(target.collection, req)).kind === 'topic' ||
  (await topicAbout(target, req)) !== null

/** A text that is deleted leaves its topic behind, locked: its id may be given to another text. */
export const leaveTopic: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const topic = await topicAbout({ collection: collection.slug, id }, req)
  if (!topic) return
  const language = topic.language === 'fr' ? 'fr' : 'en'
  const plan = planTopic({
    wanted: false,
    isOpen: false,
    texts: {},
    first: language,
    topic: { language, locked: Boolean(topic.locked), lockedWithText: Boolean(topic.lockedWithText) },
  })
  if (plan.do !== 'keep') return
  await req.payload.update({
    collection: slugs.topics,
    id: topic.id,
    data: {
      body: plan.body,
      locked: true,
      lockedWithText: false,
      discusses: `gone, topic ${topic.id}`,
    },
    depth: 0,
    // Whoever may delete the text gets here.
    overrideAccess: true,
    req,
  })
}

/** Remembers since when the hub has its texts discussed in topics. */
export const stampTopicsSince =
  ({ now }: Pick<DiscussionsOptions, 'now'>): GlobalBeforeChangeHook =>
  ({ data, originalDoc }) => {
    const after = data as { discussion?: Record<string, unknown> }
    const before = originalDoc as { discussion?: Record<string, unknown> } | undefined
    if (!after.discussion) return after
    const had = usesTopics(before?.discussion)
    const has = usesTopics({ ...before?.discussion, ...after.discussion })
    const since = has ? (had ? before?.discussion?.topicsSince : now().toISOString()) : null
    return { ...after, discussion: { ...after.discussion, topicsSince: since ?? null } }
  }

const usesTopics = (discussion: Record<string, unknown> | undefined): boolean =>
  Object.values(discussion ?? {}).includes('topic')
