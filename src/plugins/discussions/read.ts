import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { type Target, targetKey } from '../../core/target'
import { globalSlugs, slugs } from '../../slugs'
import { type DiscussedCollection, settingsOf, type SubjectDocument } from './options'
import { type Discussion, type DiscussionKind, discussionOf, type HubSetting, type OwnSetting } from './rules'

type Id = number | string

type Reading = { locale: 'all' | 'en' | 'fr'; select?: readonly string[] }

/** A request of nobody that shares the transaction of another: it sees what the world sees. */
const asVisitor = (req: PayloadRequest): PayloadRequest => {
  const visitor = isolateObjectProperty(req, ['user'])
  visitor.user = null
  return visitor
}

/**
 * A document as a visitor reads it; null when they cannot.
 *
 * @param args.locale - `all`: every public language in each localised field.
 * @param args.select - fields to read. @default all
 */
export const readPublic = (
  target: Target,
  args: Reading,
  req: PayloadRequest,
): Promise<SubjectDocument | null> => readAsAsker(target, args, asVisitor(req))

const readAsAsker = async (
  { collection, id }: Target,
  args: Reading,
  req: PayloadRequest,
): Promise<SubjectDocument | null> => {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  own.locale = args.locale
  own.fallbackLocale = null
  return (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    locale: args.locale,
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    ...(args.select ? { select: Object.fromEntries(args.select.map((name) => [name, true])) } : {}),
    req: own,
  })) as SubjectDocument | null
}

/** What the hub says of a collection's discussions, and in which forum topics are opened. System read: it is public. */
export const hubSetting = async (
  collection: string,
  req: PayloadRequest,
): Promise<HubSetting & { forum: Id | null }> => {
  const hub = (await req.payload.findGlobal({
    slug: globalSlugs.hub,
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as { discussion?: Record<string, unknown> }
  const { closeAfterDays, topicsSince, forum, ...kinds } = hub.discussion ?? {}
  return {
    kind: (kinds[collection] as DiscussionKind | null | undefined) ?? 'comments',
    closeAfterDays: typeof closeAfterDays === 'number' ? closeAfterDays : null,
    topicsSince: typeof topicsSince === 'string' ? topicsSince : null,
    forum: typeof forum === 'number' || typeof forum === 'string' ? forum : null,
  }
}

/** What a document says of its own discussion. Pure. */
export const ownSetting = (document: SubjectDocument): OwnSetting & { forum: Id | null } => {
  const { kind, state, forum } = (document.discussion ?? {}) as Partial<OwnSetting> & { forum?: Id | null }
  return { kind: kind ?? 'default', state: state ?? 'default', forum: forum ?? null }
}

/** The topic about a document, as the hub keeps it; null while there is none. System read: its id only. */
export const topicAbout = async (
  target: Target,
  req: PayloadRequest,
): Promise<{ id: number; language?: string; locked?: boolean; lockedWithText?: boolean } | null> =>
  settingsOf(req).forums
    ? req.payload.db.findOne({
        collection: slugs.topics,
        where: { discusses: { equals: targetKey(target) } },
        req,
      })
    : null

/** How things stand with the discussion of a document; null when it is not discussed here, or not with the one who asks. */
export const readDiscussion = async (target: Target, req: PayloadRequest): Promise<Discussion | null> => {
  const settings = settingsOf(req)
  const collection = settings.collections.find(({ slug }) => slug === target.collection)
  if (!collection) return null
  const select = ['discussion', ...collection.reads]
  const reading = { locale: 'all', select } as const
  const document = collection.isHeldFor
    ? await readAsAsker(target, reading, req)
    : await readPublic(target, reading, req)
  if (!document || collection.isHeldFor?.(document) === false) return null
  return reckon(collection, { document, target, now: settings.now() }, req)
}

/** {@link readDiscussion} of a document that was read already. */
export const reckon = async (
  collection: DiscussedCollection,
  { document, target, now }: { document: SubjectDocument; target: Target; now: Date },
  req: PayloadRequest,
): Promise<Discussion> => {
  const hub = await hubSetting(collection.slug, req)
  const own = ownSetting(document)
  const mayHaveTopic = collection.topics !== undefined && hub.kind === 'topic' && own.kind === 'default'
  return discussionOf({
    hub,
    own,
    since: collection.since(document),
    hasTopic: mayHaveTopic && (await topicAbout(target, req)) !== null,
    now,
  })
}
