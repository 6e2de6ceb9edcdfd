import type { PayloadRequest } from 'payload'
import { idOf } from '../../core/related'
import type { Json } from '../../core/emit'
import { slugs } from '../../slugs'
import type { Consumer } from '../outbox'
import { type FollowingOptions, type Said, settingsOf } from './options'
import { authorsOf, levelsOf, namesOf, type Place, placeOf } from './store'

type Id = number | string
type Facts = { [key: string]: Json }

/** Followers in one transaction: as many as a notice to everybody takes at once. */
const batch = 200

/**
 * For topics that say that something was said: tells whom it names, whom it answers, who wrote what it stands under, and
 * who watches that. Nobody hears of it twice, and nobody of somebody whom they keep at a distance. Any number of
 * followers: a batch for each transaction.
 */
export const tellFollowers: Consumer = ({ topic, payload: facts, emittedAt, req }) =>
  tellBatch({ topic, facts, after: null, saidAt: emittedAt }, req)

/** For `following.more`: the next batch. */
export const tellMoreFollowers: Consumer = ({ payload, req }) =>
  tellBatch(payload as unknown as Batch & { after: Id }, req)

type Batch = {
  topic: string
  facts: Facts
  /** The subscription behind which it begins; null: with all of them, and with whom it concerns. */
  after: Id | null
  /** ISO moment at which it was said. Left out by messages of an older version. */
  saidAt?: string
}

const tellBatch = async ({ topic, facts, after, saidAt }: Batch, req: PayloadRequest): Promise<void> => {
  const settings = settingsOf(req)
  const said = await settings.said[topic]?.(facts, req)
  if (!said) return
  const place = await placeOf(settings, said.under, req)
  if (after === null) await tellConcerned(settings, { said, place }, req)
  if (said.onlyNamed) return
  const { docs } = await req.payload.db.find<{ id: Id; member: Id }>({
    collection: slugs.subscriptions,
    where: {
      and: [
        { target: { in: namesOf(place) } },
        { level: { equals: 'watch' } },
        // Who began to watch afterwards, while the worker lagged behind, has asked for what comes from then on.
        ...(saidAt === undefined ? [] : [{ updatedAt: { less_than_equal: saidAt } }]),
        ...(after === null ? [] : [{ id: { greater_than: after } }]),
      ],
    },
    sort: 'id',
    limit: batch,
    pagination: false,
    req,
  })
  const watchers = docs.map(({ member }) => idOf(member)).filter((id) => id !== null)
  const levels = await levelsOf(watchers, place, req)
  // Who watches a forum may have muted the topic, or a tag of it.
  const to = [...new Set(watchers)].filter((id) => levels.get(String(id)) === 'watch')
  await tell(settings, { said, to, kind: said.kind ?? 'said.followed' }, req)
  const last = docs.at(-1)
  if (docs.length === batch && last)
    await settings.emit({
      topic: 'following.more',
      payload: { topic, facts, after: last.id, ...(saidAt === undefined ? {} : { saidAt }) },
      req,
    })
}

/** First whom it concerns most: a notification is written once, in the words of the first kind. */
const tellConcerned = async (
  settings: FollowingOptions,
  { said, place }: { said: Said; place: Place },
  req: PayloadRequest,
): Promise<void> => {
  const authors = said.onlyNamed ? [] : await authorsOf(said.under, req)
  const answered = said.onlyNamed ? null : said.answered
  const concerned = [...said.named, answered, ...authors].filter((id) => id !== null)
  const levels = await levelsOf(concerned, place, req)
  const level = (id: Id | null) => levels.get(String(id)) ?? null
  const heard = (ids: readonly (Id | null)[]) => ids.filter((id) => level(id) !== 'mute')
  await tell(settings, { said, to: heard(said.named), kind: 'said.named' }, req)
  await tell(settings, { said, to: heard([answered]), kind: 'said.answered' }, req)
  const watching = authors.filter((id) => (level(id) ?? 'watch') === 'watch')
  await tell(settings, { said, to: watching, kind: said.kind ?? 'said.followed' }, req)
}

const tell = async (
  settings: FollowingOptions,
  { said, to, kind }: { said: Said; to: readonly (Id | null)[]; kind: string },
  req: PayloadRequest,
): Promise<void> => {
  const others = to.filter((id): id is Id => id !== null && String(id) !== String(said.by))
  if (others.length === 0) return
  const away = new Set((await settings.away({ owners: others, other: said.by, req })).map(String))
  const there = await membersAmong(others, req)
  const { key, subject, data } = said
  const near = there.filter((id) => !away.has(String(id)))
  // At this moment: what they may not read, they are not told of either.
  const heard = near.length === 0 ? [] : await settings.mayRead({ members: near, subject, req })
  if (heard.length > 0) await settings.tell({ to: heard, kind, key, subject, data, req })
}

/** Between a word and its telling a member may have left; a former member is nobody to tell. */
const membersAmong = async (ids: readonly Id[], req: PayloadRequest): Promise<Id[]> => {
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: slugs.members,
    where: { and: [{ id: { in: [...ids] } }, { former: { not_equals: true } }] },
    limit: 0,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}
