import type { PayloadRequest } from 'payload'
import type { CommentSubject } from '../collections/comments'
import { readShown } from '../collections/comments'
import { publicStates } from '../collections/contests'
import { openEvents } from '../collections/events'
import { postContent } from '../collections/posts'
import { label } from '../config/label'
import { mentionsOf } from '../core/mentions'
import { targetKey } from '../core/target'
import { subjectPath } from '../endpoints/subjectPath'
import { type DiscussedCollection, readPublic } from '../plugins/discussions'
import { type FollowingOptions, type Said, saidLetter, type SaidData } from '../plugins/following'
import type { Kind } from '../plugins/notifications'
import { slugs } from '../slugs'

type Id = number | string
type Document = Readonly<Record<string, unknown>>

const published = { equals: 'published' }

/** What can be commented on, of the nouns that a hub has. */
export const commentSubjects = (has: (noun: 'posts' | 'events' | 'contests') => boolean): CommentSubject[] =>
  (
    [
      [
        'posts',
        {
          slug: slugs.posts,
          field: 'post',
          label: label('Post', 'Article'),
          isOpen: () => ({ or: ['en', 'fr'].map((locale) => ({ [`_status.${locale}`]: published })) }),
        },
      ],
      [
        'events',
        {
          slug: slugs.events,
          field: 'event',
          label: label('Event', 'Événement'),
          isOpen: openEvents,
        },
      ],
      [
        'contests',
        {
          slug: slugs.contests,
          field: 'contest',
          label: label('Contest', 'Concours'),
          isOpen: () => ({ state: { in: [...publicStates] } }),
        },
      ],
    ] as const
  ).flatMap(([noun, subject]) => (has(noun) ? [subject] : []))

/** How each of them is discussed, and from when on the days until closing count. */
export const discussedCollections = (siteURL: string): Record<string, DiscussedCollection> => ({
  [slugs.posts]: {
    slug: slugs.posts,
    label: label('Posts are discussed', 'Les articles se discutent'),
    reads: ['publishedAt'],
    // The language that came last counts: it opens the discussion to its readers.
    since: ({ publishedAt }) => latest(Object.values((publishedAt ?? {}) as Record<string, unknown>)),
    topics: { textOf: postContent(siteURL) },
  },
  [slugs.events]: {
    slug: slugs.events,
    label: label('Events are discussed', 'Les événements se discutent'),
    reads: ['publishedAt', 'startsAt', 'endsAt', 'recurrence', '_status'],
    // Not all are for the world: those who read one talk about it.
    isHeldFor: ({ _status }) => _status === 'published',
    // A series has no end that closes what is said about it.
    since: ({ publishedAt, startsAt, endsAt, recurrence }) =>
      recurrence ? null : latest([publishedAt, startsAt, endsAt]),
  },
  [slugs.contests]: {
    slug: slugs.contests,
    label: label('Contests are discussed', 'Les concours se discutent'),
    reads: ['closesAt'],
    since: ({ closesAt }: Document) => latest([closesAt]),
  },
})

const latest = (times: readonly unknown[]): string | null =>
  times
    .filter((time) => typeof time === 'string')
    .sort()
    .at(-1) ?? null

/** What was said, for those who follow: a comment, once everybody can read it. */
export const saidInComments =
  (
    isVisible: (comment: Readonly<Record<string, unknown>>) => boolean,
  ): NonNullable<FollowingOptions['said'][string]> =>
  async (facts, req) => {
    const { comment, collection, id } = facts as { comment: Id; collection: string; id: Id }
    const under = { collection, id }
    const shown = await readShown(comment, isVisible, req)
    const title = shown && (await titleOf(under, req))
    const subject = { collection: slugs.comments, id: comment }
    const path = title && (await subjectPath(subject, req))
    if (!shown || !title || !path) return null
    const data: SaidData = { by: (await namesOf([shown.author], 'id', req))[0]?.name ?? '', title, path }
    const named = await namesOf(mentionsOf(shown.body), 'handle', req)
    return {
      key: `said:${targetKey(subject)}`,
      subject,
      under,
      by: shown.author,
      named: named.map(({ id }) => id),
      answered: shown.answered,
      data,
    } satisfies Said
  }

/** The title in each language, the other one's where it has none there; null when it is not published. */
const titleOf = async (
  target: { collection: string; id: Id },
  req: PayloadRequest,
): Promise<{ en: string; fr: string } | null> => {
  if (target.collection === slugs.events) return titleOfEvent(target.id, req)
  const [en, fr] = await Promise.all(
    (['en', 'fr'] as const).map(async (locale) => {
      const document = await readPublic(target, { locale, select: ['title'] }, req)
      return typeof document?.title === 'string' ? document.title : null
    }),
  )
  const any = en ?? fr
  return any == null ? null : { en: en ?? any, fr: fr ?? any }
}

/** System read, also of events that are closed to some: whoever would hear of it is asked whether they may read. */
const titleOfEvent = async (id: Id, req: PayloadRequest): Promise<{ en: string; fr: string } | null> => {
  const event = await req.payload.db.findOne<{
    id: number
    _status?: string
    title?: { en?: string | null; fr?: string | null } | null
  }>({ collection: slugs.events, where: { id: { equals: id } }, req })
  const any = event?.title?.en ?? event?.title?.fr
  return event?._status !== 'published' || any == null
    ? null
    : { en: event.title?.en ?? any, fr: event.title?.fr ?? any }
}

/** System read: who exists, and the name that they show to everybody. */
export const namesOf = async (
  values: readonly Id[],
  field: 'id' | 'handle',
  req: PayloadRequest,
): Promise<{ id: Id; name: string }[]> => {
  if (values.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: Id; displayName?: string; handle: string }>({
    collection: slugs.members,
    where: { [field]: { in: [...values] } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, displayName, handle }) => ({ id, name: displayName ?? handle }))
}

const sample = {
  data: {
    by: 'Ada',
    title: { en: 'A year of repairs', fr: 'Un an de réparations' },
    path: { en: '/blog/a-year?comment=3#comment-3', fr: '/blog/un-an?comment=3#comment-3' },
  },
}

const saidKind = (why: 'named' | 'answered' | 'followed'): Kind => ({
  via: ['inApp', 'email'],
  group: 'conversations',
  urgency: 'canWait',
  ofSubject: true,
  sample,
  write: ({ language, data }) => saidLetter(why, language, data),
})

/** What members are told of what they take part in and follow. */
export const saidKinds: Record<string, Kind> = {
  'said.named': saidKind('named'),
  'said.answered': saidKind('answered'),
  'said.followed': saidKind('followed'),
}

/** What those who talk choose to hear of. */
export const conversationGroups = {
  conversations: {
    title: label('Conversations', 'Conversations'),
    hint: label(
      'Answers to you, mentions of you, and what is said where you follow',
      'Réponses, mentions et ce qui se dit là où vous suivez',
    ),
  },
} as const
