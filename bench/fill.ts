/**
 * Fills one side of the measurement with the same people, tags and posts: `tsx bench/fill.ts hub|baseline`.
 * The database is the one that the side's own environment names.
 */
import { getPayload, type Payload } from 'payload'

const people = 10
const tagCount = 12
const postCount = 200

const words = 'river oar morning tide slipway varnish crew knot harbour gull ledger lantern'.split(' ')
const sentence = (n: number): string =>
  Array.from({ length: 14 }, (_, i) => words[(n * 7 + i * 5) % words.length]).join(' ')

/** The Local API, untyped: one script serves two configurations. System writes, into a database of the measurement's own. */
type Create = (args: {
  collection: string
  data: Record<string, unknown>
  disableVerificationEmail?: boolean
  context?: Record<string, unknown>
}) => Promise<{ id: number | string }>

const fill = async (payload: Payload): Promise<void> => {
  const create = payload.create.bind(payload) as unknown as Create
  const members: (number | string)[] = []
  for (let n = 0; n < people; n += 1) {
    const data = {
      email: `reader${n}@example.org`,
      password: `long enough ${n}`,
      displayName: `Reader ${n}`,
      handle: `reader-${n}`,
      _verified: true,
    }
    members.push((await create({ collection: 'members', data, disableVerificationEmail: true })).id)
  }
  const tags: (number | string)[] = []
  for (let n = 0; n < tagCount; n += 1)
    tags.push((await create({ collection: 'tags', data: { title: words[n], slug: words[n] } })).id)
  for (let n = 0; n < postCount; n += 1)
    await create({
      collection: 'posts',
      data: {
        title: `${n} ${sentence(n).slice(0, 60)}`,
        slug: `post-${n}`,
        excerpt: sentence(n + 1),
        publishedAt: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
        author: members[n % people],
        tags: [tags[n % tagCount], tags[(n * 5 + 1) % tagCount]],
        _status: 'published',
      },
      // Nothing of a measurement goes out.
      context: { importing: true },
    })
}

const side = process.argv[2]
const { default: config } =
  side === 'hub' ? await import('../payload.config') : await import('./baseline/payload.config')
const payload = await getPayload({ config })
if (side === 'hub') {
  const { checkMigrations } = await import('../src/database')
  const { migrations } = await import('../src/migrations')
  await checkMigrations(payload, migrations)
}
await fill(payload)
await payload.destroy()
process.exit(0)
