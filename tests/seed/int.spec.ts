import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { HubNotEmptyError, needsSeed, seed, type SeedProgress, type SeedResult } from '../../src/cli/seed'
import { posts as seedPosts } from '../../src/cli/seed/data/posts'
import { recountMembers } from '../../src/plugins/standing'
import { bootHub, type TestHub } from '../helpers/bootHub'

const now = new Date('2031-05-14T10:20:00.000Z')
const all = { pagination: false, depth: 0 } as const
const locales = ['en', 'fr'] as const

describe('the demonstration', () => {
  let hub: TestHub
  let first: SeedResult
  const steps: SeedProgress[] = []

  beforeAll(async () => {
    hub = await bootHub()
    first = await seed(hub.payload, { now, onProgress: (step) => steps.push(step) })
  })
  afterAll(() => hub.stop())

  it('should fill every noun of the hub', () => {
    expect(first.created).toMatchObject({
      members: 13,
      'conduct-acceptances': 13,
      'codes-of-conduct': 1,
      categories: 4,
      tags: 12,
      pages: 2,
      posts: 12,
      series: 1,
      media: 21,
      events: 8,
      contests: 4,
      entries: 18,
      'entry-files': 6,
      forums: 4,
      topics: 25,
      'trust-changes': 2,
    })
    expect(first.created.replies).toBeGreaterThan(120)
    expect(first.created.comments).toBeGreaterThan(20)
  })

  it('should tell how far it is, and end at the end', () => {
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, index) => index + 1))
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total)
  })

  it('should create nothing the second time, nor bring back what an owner deleted', async () => {
    const { docs } = await hub.payload.find({ collection: 'comments', limit: 1 })
    await hub.payload.delete({ collection: 'comments', id: docs[0]?.id ?? 0 })
    expect(await needsSeed(hub.payload)).toBe(false)
    expect(await seed(hub.payload, { now })).toEqual({ created: {} })
  })

  it('should have every post in both languages, except the two that have one', async () => {
    const { docs } = await hub.payload.find({ collection: 'posts', locale: 'all', ...all })
    const languages = (docs as unknown as { title: object; slug: object; content: object }[]).map((post) => ({
      title: Object.keys(post.title).sort().join(),
      slug: Object.keys(post.slug).sort().join(),
      content: Object.keys(post.content).sort().join(),
    }))
    const count = (each: string) => languages.filter(({ title }) => title === each).length
    expect({ both: count('en,fr'), en: count('en'), fr: count('fr') }).toEqual({ both: 10, en: 1, fr: 1 })
    expect(languages.every(({ title, slug, content }) => slug === title && content === title)).toBe(true)
  })

  it('should keep the address of one language out of the former addresses of the other', async () => {
    const { docs } = await hub.payload.find({ collection: 'posts', locale: 'fr', ...all })
    expect(docs.flatMap(({ formerSlugs }) => formerSlugs ?? [])).toEqual([])
  })

  it('should write 300 to 900 words in a post, as headings, lists and quotes and not as raw Markdown', async () => {
    for (const locale of locales) {
      const { docs } = await hub.payload.find({ collection: 'posts', locale, fallbackLocale: false, ...all })
      for (const { slug, content } of docs) {
        if (!content) continue
        const kinds = new Set(content.root.children.map(({ type }) => type))
        expect({ slug, heading: kinds.has('heading'), list: kinds.has('list') }).toEqual({
          slug,
          heading: true,
          list: true,
        })
        const text = convertLexicalToPlaintext({ data: withoutCode(content) as never })
        const raw = text.match(/[#*_`>]|\]\(/g)
        expect({ slug, raw }).toEqual({ slug, raw: null })
        const words = text.split(/\s+/u).length
        expect({ slug, words: words > 300 && words < 900 }).toEqual({ slug, words: true })
      }
    }
  })

  it('should have a table and a code block where they are natural', async () => {
    const { docs } = await hub.payload.find({ collection: 'posts', locale: 'fr', ...all })
    const kinds = docs.flatMap(({ content }) => content?.root.children.map(({ type }) => type) ?? [])
    expect(kinds).toEqual(expect.arrayContaining(['table', 'block', 'quote']))
  })

  it('should describe every picture in both languages', async () => {
    const { docs } = await hub.payload.find({ collection: 'media', locale: 'all', ...all })
    const alts = (docs as unknown as { filename: string; alt: Record<string, string> }[]).map(
      ({ filename, alt }) => ({ filename, en: (alt.en ?? '').length > 20, fr: (alt.fr ?? '').length > 20 }),
    )
    expect(alts.filter(({ en, fr }) => !en || !fr)).toEqual([])
    expect(new Set((docs as unknown as { alt: { fr: string } }[]).map(({ alt }) => alt.fr)).size).toBe(21)
  })

  it('should give the code of conduct rules with keys of their own, in both languages', async () => {
    const { docs } = await hub.payload.find({ collection: 'codes-of-conduct', locale: 'all', ...all })
    const rules = (docs[0]?.rules ?? []) as unknown as { key: string; title: object; text: object }[]
    expect(docs[0]).toMatchObject({ version: 1, _status: 'published' })
    expect(rules.length).toBeGreaterThanOrEqual(7)
    expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length)
    expect(
      rules.every(({ title, text }) => 'en' in title && 'fr' in title && 'en' in text && 'fr' in text),
    ).toBe(true)
  })

  it('should spread what was said over the past, each voice after the one before and after its member joined', async () => {
    const { docs: topics } = await hub.payload.find({ collection: 'topics', ...all })
    const { docs: replies } = await hub.payload.find({ collection: 'replies', sort: 'number', ...all })
    const { docs: members } = await hub.payload.find({ collection: 'members', ...all })
    const joined = new Map(members.map(({ id, createdAt }) => [id, createdAt]))
    for (const topic of topics) {
      const times = [topic, ...replies.filter((reply) => reply.topic === topic.id)]
      const instants = times.map(({ createdAt }) => createdAt)
      expect({ topic: topic.slug, instants }).toEqual({ topic: topic.slug, instants: [...instants].sort() })
      expect(instants.at(-1)).toBe(topic.lastActivityAt)
      expect(topic.replyCount).toBe(times.length - 1)
      expect(String(instants.at(-1)) < now.toISOString()).toBe(true)
      for (const { author, createdAt } of times)
        expect({
          topic: topic.slug,
          author,
          early: String(joined.get(author as number)) > createdAt,
        }).toEqual({
          topic: topic.slug,
          author,
          early: false,
        })
    }
    expect(topics.filter(({ answer }) => answer).length).toBeGreaterThan(8)
    expect(topics.some(({ pinned }) => pinned)).toBe(true)
    expect(topics.filter(({ locked }) => locked)).toHaveLength(1)
  })

  it('should hold events before and after now at their hour in their own zone, and an open contest', async () => {
    const { docs: events } = await hub.payload.find({ collection: 'events', ...all })
    const isPast = events.map(({ startsAt }) => startsAt < now.toISOString())
    expect([isPast.filter(Boolean).length, isPast.filter((past) => !past).length]).toEqual([3, 5])
    const online = events.find(({ place }) => place?.online)
    expect(online).toMatchObject({ timeZone: 'Europe/London', startsAt: '2031-05-22T18:30:00.000Z' })
    expect(events.find(({ recurrence }) => recurrence)).toMatchObject({
      startsAt: '2031-06-07T12:00:00.000Z',
    })
    const { docs: contests } = await hub.payload.find({ collection: 'contests', ...all })
    const states = Object.fromEntries(contests.map(({ kind, state }) => [kind, state]))
    expect(states).toEqual({ creative: 'open', quiz: 'open', challenge: 'open', prediction: 'decided' })
    expect(contests.map(({ rulesVersion }) => rulesVersion)).toEqual([1, 1, 1, 1])
    const open = contests.filter(({ state }) => state === 'open')
    expect(
      open.every(({ opensAt, closesAt }) => opensAt < now.toISOString() && closesAt > now.toISOString()),
    ).toBe(true)
  })

  it('should link only to addresses of the demonstration that exist', async () => {
    const known = new Set([
      '/join',
      '/code-of-conduct',
      '/events',
      '/fr/join',
      '/fr/code-of-conduct',
      '/fr/events',
    ])
    const { docs: posts } = await hub.payload.find({ collection: 'posts', locale: 'all', ...all })
    for (const { slug } of posts as unknown as { slug: Record<string, string> }[]) {
      if (slug.en) known.add(`/blog/${slug.en}`)
      if (slug.fr) known.add(`/fr/blog/${slug.fr}`)
    }
    const { docs: events } = await hub.payload.find({ collection: 'events', ...all })
    const { docs: contests } = await hub.payload.find({ collection: 'contests', ...all })
    const { docs: forums } = await hub.payload.find({ collection: 'forums', ...all })
    for (const prefix of ['', '/fr']) {
      for (const { slug } of events) known.add(`${prefix}/events/${slug}`)
      for (const { slug } of contests) known.add(`${prefix}/contests/${slug}`)
      for (const { slug } of forums) known.add(`${prefix}/forum/${slug}`)
    }
    const links = (await allText(hub)).flatMap(({ json }) => [
      ...[...json.matchAll(/"url":"(\/[^"]*)"/g)].map(([, url]) => url),
      ...[...json.matchAll(/\]\((\/[^)]*)\)/g)].map(([, url]) => url),
    ])
    expect(links.length).toBeGreaterThan(30)
    expect(links.filter((url) => !known.has(String(url)))).toEqual([])
  })

  it('should set French as French is set: no straight apostrophe, narrow spaces before high punctuation', async () => {
    const faults = (await allText(hub))
      .filter(({ language }) => language === 'fr')
      .flatMap(({ text }) => [
        ...(text.match(/.{0,20}\p{L}'\p{L}.{0,20}/gu) ?? []),
        ...(text.match(/.{0,20}[^\u202f\s?!…][;!?»](?!\/).{0,10}/gu) ?? []),
        ...(text.match(/.{0,20}[^\u202f\d\s]:(?=\s|$).{0,10}/gu) ?? []),
        ...(text.match(/.{0,20}[ \u00a0][;:!?»].{0,10}/gu) ?? []),
        ...(text.match(/.{0,20}«[^\u202f].{0,10}/gu) ?? []),
        ...(text.match(/.{0,20}(?:\.\.\.|").{0,10}/gu) ?? []),
        ...(text.match(/.{0,20}\b(?:tu|toi|t’\p{L}+)\b.{0,10}/giu) ?? []),
      ])
    expect(faults).toEqual([])
  })

  it('should set English with its own apostrophes and quotation marks', async () => {
    const faults = (await allText(hub))
      .filter(({ language }) => language === 'en')
      .flatMap(({ text }) => text.match(/.{0,20}(?:\p{L}'\p{L}|\.\.\.|").{0,20}/gu) ?? [])
    expect(faults).toEqual([])
  })

  it('should give the members levels that follow from what they read, and hold two by hand', async () => {
    const { docs } = await hub.payload.find({ collection: 'members', sort: 'handle', ...all })
    const levels = Object.fromEntries(docs.map(({ handle, trustLevel }) => [handle, trustLevel]))
    expect(levels).toMatchObject({ marcel: 4, agathe: 3, ruth: 2, meilin: 1 })
    expect(await recountMembers(hub.payload)).toMatchObject({ corrected: 0, moved: 0 })
    const joined = new Map(docs.map(({ id, createdAt }) => [id, createdAt.slice(0, 10)]))
    const days = await hub.payload.find({ collection: 'member-days', ...all })
    expect(days.docs.filter(({ member, day }) => day < (joined.get(member as number) ?? ''))).toEqual([])
  })

  it('should announce, mail and queue nothing', async () => {
    for (const collection of ['outbox', 'announcements', 'deliveries', 'notifications', 'moderation-cases']) {
      if (!(collection in hub.payload.collections)) continue
      const { totalDocs } = await hub.payload.count({ collection: collection as 'outbox' })
      expect({ collection, totalDocs }).toEqual({ collection, totalDocs: 0 })
    }
  })

  it('should let nobody in: the members have no password that anybody knows', async () => {
    for (const password of ['', 'password', 'demo', 'solene', 'admin'])
      await expect(
        hub.payload.login({ collection: 'members', data: { email: 'solene@example.org', password } }),
      ).rejects.toThrow()
  })
})

describe('the demonstration in a hub that is not empty', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await bootHub()
  })
  afterAll(() => hub.stop())

  it('should complete what a broken run has begun, and hold nothing twice', async () => {
    const total = 30
    await expect(
      seed(hub.payload, {
        now,
        onProgress: ({ done }) => {
          if (done === total) throw new Error('the machine went down')
        },
      }),
    ).rejects.toThrow('the machine went down')
    expect(await needsSeed(hub.payload)).toBe(true)
    await seed(hub.payload, { now })
    const { totalDocs: posts } = await hub.payload.count({ collection: 'posts' })
    const { totalDocs: media } = await hub.payload.count({ collection: 'media' })
    const { totalDocs: members } = await hub.payload.count({ collection: 'members' })
    expect({ posts, media, members }).toEqual({ posts: seedPosts.length, media: 21, members: 13 })
  })
})

describe('a hub with content of its own', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await bootHub()
  })
  afterAll(() => hub.stop())

  it('should refuse the demonstration and stay as it is', async () => {
    await hub.payload.create({ collection: 'pages', data: { title: 'Ours' } })
    expect(await needsSeed(hub.payload)).toBe(false)
    await expect(seed(hub.payload, { now })).rejects.toThrow(HubNotEmptyError)
    expect((await hub.payload.count({ collection: 'members' })).totalDocs).toBe(0)
  })
})

type Written = { language: 'en' | 'fr'; text: string; json: string }

/** Every text that the demonstration wrote, code blocks apart. */
const allText = async (hub: TestHub): Promise<Written[]> => {
  const written: Written[] = []
  for (const locale of locales)
    for (const collection of [
      'posts',
      'pages',
      'events',
      'contests',
      'forums',
      'categories',
      'media',
    ] as const) {
      const { docs } = await hub.payload.find({ collection, locale, fallbackLocale: false, ...all })
      for (const doc of docs) written.push(writtenIn(doc, locale))
    }
  for (const locale of locales) {
    const { docs } = await hub.payload.find({ collection: 'codes-of-conduct', locale, ...all })
    written.push(...docs.map((doc) => writtenIn(doc, locale)))
    const global = await hub.payload.findGlobal({ slug: 'hub', locale, depth: 0 })
    written.push(writtenIn(global, locale))
  }
  for (const collection of ['topics', 'replies', 'comments'] as const) {
    const { docs } = await hub.payload.find({ collection, ...all })
    for (const { language, ...doc } of docs) written.push(writtenIn(doc, language))
  }
  const { docs: members } = await hub.payload.find({ collection: 'members', ...all })
  for (const { bio, locale } of members) written.push(writtenIn({ bio }, locale ?? 'en'))
  return written
}

const prose = new Set([
  'title',
  'excerpt',
  'summary',
  'description',
  'body',
  'alt',
  'bio',
  'text',
  'intro',
  'tagline',
  'welcome',
])

const writtenIn = (doc: object, language: 'en' | 'fr'): Written => ({
  language,
  json: JSON.stringify(doc),
  text: wordsOf(doc).join('\n'),
})

const wordsOf = (value: unknown, name = ''): string[] => {
  if (typeof value === 'string') return prose.has(name) ? [value.replace(/`[^`]*`|\]\([^)]*\)/g, ' ')] : []
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, name))
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return [convertLexicalToPlaintext({ data: withoutCode(value) as never })]
  return Object.entries(value).flatMap(([key, each]) => wordsOf(each, key))
}

const withoutCode = (state: object): object => {
  const { root } = state as { root: { children: { type: string }[] } }
  return { root: { ...root, children: root.children.filter(({ type }) => type !== 'block') } }
}
