import type { PayloadRequest } from 'payload'
import { recountMembers } from '../../../plugins/standing'
import { slugs } from '../../../slugs'
import { members, type SeedMember } from '../data/members'
import { daysBefore } from '../read/time'
import { idOf, idsBy, inOneTransaction, type Writer } from '../writer'

type Id = number | string

/** A topic or a reply as a reader meets it. */
type Said = { topic: Id; number: number; language: string; author: Id; at: string }
/** What a member read on one day: how far in which topics. */
type DayOfReading = { day: string; entered: number; read: number; at: string }

/** Seconds that somebody takes over a post. */
const secondsOf = 30

/** What the members read, as facts a day at a time; their levels follow from it as they would from anybody's. */
export const seedStanding = async (writer: Writer): Promise<void> => {
  const { payload, has, tick } = writer
  if (!has(slugs.topics)) return
  const ids = await idsBy(payload, slugs.members, 'handle')
  const said = await everythingSaid(writer)
  for (const person of members) {
    const member = idOf(ids, person.handle)
    const { totalDocs } = await payload.db.count({
      collection: slugs.memberDays,
      where: { member: { equals: member } },
    })
    if (totalDocs === 0)
      await inOneTransaction(payload, async (req) => {
        await writeReading(writer, { person, member, said, req })
        if (person.trusted) await hold(writer, { member, by: idOf(ids, 'solene'), ...person.trusted, req })
      })
    tick('standing')
  }
  await recountMembers(payload, { context: { importing: true } })
}

/** Every topic (number 0) and reply, oldest first. */
const everythingSaid = async ({ payload }: Writer): Promise<Said[]> => {
  // System reads: the seeding asks what it has written before.
  const all = { pagination: false, depth: 0, overrideAccess: true } as const
  const topics = await payload.find({ collection: slugs.topics, ...all })
  const replies = await payload.find({ collection: slugs.replies, ...all })
  return [
    ...topics.docs.map((topic) => ({ ...factsOf(topic), topic: topic.id, number: 0 })),
    ...replies.docs.map((reply) => ({
      ...factsOf(reply),
      topic: reply.topic as Id,
      number: reply.number ?? 0,
    })),
  ].sort((a, b) => a.at.localeCompare(b.at))
}

const factsOf = (doc: { language?: string | null; author?: unknown; createdAt: string }) => ({
  language: doc.language ?? '',
  author: doc.author as Id,
  at: doc.createdAt,
})

const writeReading = async (
  { payload, now, count }: Writer,
  {
    person,
    member,
    said,
    req,
  }: { person: SeedMember; member: Id; said: readonly Said[]; req: PayloadRequest },
): Promise<void> => {
  const joined = daysBefore(now, person.joinedDaysAgo, person.handle)
  const ownTopics = new Set(said.filter(({ author }) => author === member).map(({ topic }) => topic))
  const theirs = said.filter(
    ({ topic, language }) => person.readsBoth === true || language === person.locale || ownTopics.has(topic),
  )
  const days = new Map<string, DayOfReading>()
  const positions = new Map<Id, { lastRead: number; readAt: string }>()
  for (const { topic, number, at: saidAt } of theirs) {
    // What was said before they came, they read when they came.
    const at = saidAt < joined ? joined : saidAt
    const day = days.get(at.slice(0, 10)) ?? { day: at.slice(0, 10), entered: 0, read: 0, at }
    days.set(day.day, {
      ...day,
      entered: day.entered + (positions.has(topic) ? 0 : 1),
      read: day.read + 1,
      at,
    })
    positions.set(topic, { lastRead: number, readAt: at })
  }
  for (const { day, entered, read, at } of days.values())
    await payload.db.create({
      collection: slugs.memberDays,
      data: {
        member,
        day,
        topicsEntered: entered,
        postsRead: read,
        secondsReading: read * secondsOf,
        lastBeatAt: at,
      },
      req,
    })
  for (const [topic, position] of positions)
    await payload.db.create({ collection: slugs.readPositions, data: { member, topic, ...position }, req })
  count(slugs.memberDays, days.size)
  count(slugs.readPositions, positions.size)
}

const hold = async (
  { payload, now, count }: Writer,
  args: { member: Id; by: Id; level: number; daysAgo: number; reason: string; req: PayloadRequest },
): Promise<void> => {
  const { member, by, level, daysAgo, reason, req } = args
  const at = daysBefore(now, daysAgo, reason)
  const data = { member, number: 1, from: 0, to: level, kind: 'granted', at, reason, by }
  await payload.db.create({ collection: slugs.trustChanges, data, req })
  count(slugs.trustChanges)
}
