/** How a document can be discussed. */
export const discussionKinds = ['off', 'comments', 'topic'] as const
/** One of {@link discussionKinds}. */
export type DiscussionKind = (typeof discussionKinds)[number]

/** What the hub says of a collection's discussions. */
export type HubSetting = {
  kind: DiscussionKind
  /** Days after which a discussion closes; null: never. */
  closeAfterDays: number | null
  /** Since when the hub has its texts discussed in topics; null: it does not. */
  topicsSince: string | null
}

/** What a document says of its own; `default`: as the hub. */
export type OwnSetting = { kind: DiscussionKind | 'default'; state: 'open' | 'closed' | 'default' }

/** How things stand with a discussion. */
export type Discussion = {
  kind: DiscussionKind
  /** Does it take new comments? */
  isOpen: boolean
  /** When it closes, or did; null: it does not by itself. */
  closesAt: string | null
}

const day = 24 * 3_600_000

/**
 * Pure: how things stand with the discussion of a document. A hub that turns to topics does not turn to them for what
 * was published before: hundreds of old texts would come up in the forum at once, and their comments would go.
 *
 * @param args.since - from when on days are counted; null: no end by itself.
 * @param args.hasTopic - is there a topic about it already?
 */
export const discussionOf = (args: {
  hub: HubSetting
  own: OwnSetting
  since: string | null
  hasTopic: boolean
  now: Date
}): Discussion => {
  const { hub, own, since, hasTopic, now } = args
  const wanted = own.kind === 'default' ? hub.kind : own.kind
  const isOld = hub.topicsSince === null || since === null || since < hub.topicsSince
  const kind = wanted === 'topic' && own.kind === 'default' && !hasTopic && isOld ? 'comments' : wanted
  const closesAt =
    own.state === 'default' && hub.closeAfterDays !== null && since !== null
      ? new Date(Date.parse(since) + hub.closeAfterDays * day).toISOString()
      : null
  const isOpen =
    own.state === 'open' ||
    (own.state === 'default' && (closesAt === null || now.getTime() < Date.parse(closesAt)))
  return { kind, isOpen, closesAt }
}
