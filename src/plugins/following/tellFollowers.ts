import type { PayloadRequest } from 'payload'
import { idOf } from '../../core/related'
import { targetKey } from '../../core/target'
import type { Json } from '../../core/emit'
import { slugs } from '../../slugs'
import type { Consumer } from '../outbox'
import { type FollowingOptions, type Said, settingsOf } from './options'
import { authorsOf, levelsOf } from './store'

type Id = number | string
type Facts = { [key: string]: Json }

/** Followers in one transaction: as many as a notice to everybody takes at once. */
const batch = 200

/**
 * For topics that say that something was said: tells whom it names, whom it answers, who wrote what it stands under, and
 * who watches that. Nobody hears of it twice, and nobody of somebody whom they keep at a distance. Any number of
 * followers: a batch for each transaction.
 */
export const tellFollowers: Consumer = ({ topic, payload: facts, req }) =>
  tellBatch({ topic, facts, after: null }, req)

/** For `following.more`: the next batch. */
export const tellMoreFollowers: Consumer = ({ payload, req }) =>
  tellBatch(payload as unknown as { topic: string; facts: Facts; after: Id }, req)

const tellBatch = async (
  { topic, facts, after }: { topic: string; facts: Facts; after: Id | null },
  req: PayloadRequest,
): Promise<void> => {
  const settings = settingsOf(req)
  const said = await settings.said[topic]?.(facts, req)
  if (!said) return
  if (after === null) await tellConcerned(settings, said, req)
  const { docs } = await req.payload.db.find<{ id: Id; member: Id }>({
    collection: slugs.subscriptions,
    where: {
      and: [
        { target: { equals: targetKey(said.under) } },
        { level: { equals: 'watch' } },
        ...(after === null ? [] : [{ id: { greater_than: after } }]),
      ],
    },
    sort: 'id',
    limit: batch,
    pagination: false,
    req,
  })
  await tell(settings, { said, to: docs.map(({ member }) => idOf(member)), kind: 'said.followed' }, req)
  const last = docs.at(-1)
  if (docs.length === batch && last)
    await settings.emit({ topic: 'following.more', payload: { topic, facts, after: last.id }, req })
}

/** First whom it concerns most: a notification is written once, in the words of the first kind. */
const tellConcerned = async (settings: FollowingOptions, said: Said, req: PayloadRequest): Promise<void> => {
  const authors = await authorsOf(said.under, req)
  const concerned = [...said.named, said.answered, ...authors].filter((id) => id !== null)
  const levels = await levelsOf(concerned, said.under, req)
  const level = (id: Id | null) => levels.get(String(id)) ?? null
  const heard = (ids: readonly (Id | null)[]) => ids.filter((id) => level(id) !== 'mute')
  await tell(settings, { said, to: heard(said.named), kind: 'said.named' }, req)
  await tell(settings, { said, to: heard([said.answered]), kind: 'said.answered' }, req)
  const watching = authors.filter((id) => (level(id) ?? 'watch') === 'watch')
  await tell(settings, { said, to: watching, kind: 'said.followed' }, req)
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
  const heard = there.filter((id) => !away.has(String(id)))
  const { key, subject, data } = said
  if (heard.length > 0) await settings.tell({ to: heard, kind, key: `said:${key}`, subject, data, req })
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
