import { MongoClient, ObjectId } from 'mongodb'

/**
 * A contest in its vote with one entry, written straight into the MongoDB of several nodes: the moves that lead there
 * take days of the clock, and have tests of their own.
 *
 * @param url - of the database that the nodes share.
 * @param author - of the entry.
 */
export const entryInVote = async (url: string, author: number | string) => {
  const client = new MongoClient(url)
  const db = client.db()
  const now = Date.now()
  const day = (n: number) => new Date(now + n * 86_400_000)
  const dates = { createdAt: day(0), updatedAt: day(0) }
  const { insertedId: contest } = await db.collection('contests').insertOne({
    title: { en: 'Winter light', fr: 'Lumière d’hiver' },
    slug: 'winter-light',
    kind: 'creative',
    state: 'voting',
    timeZone: 'Europe/Paris',
    opensAt: day(-30),
    closesAt: day(-2),
    votesCloseAt: day(8),
    gallery: 'live',
    claimDays: 14,
    judging: { how: 'vote', tieRule: 'earliest', count: 'hidden' },
    prizes: [{ id: '0'.repeat(24), title: { en: 'A bicycle', fr: 'Un vélo' }, count: 1 }],
    ...dates,
  })
  const { insertedId: entry } = await db.collection('entries').insertOne({
    contest,
    member: new ObjectId(String(author)),
    number: 1,
    status: 'submitted',
    title: 'An entry',
    submittedAt: day(-10),
    moderation: 'approved',
    ...dates,
  })
  return {
    entry: entry.toHexString(),
    votes: () => db.collection('votes').countDocuments({ entry }),
    close: () => client.close(),
  }
}
