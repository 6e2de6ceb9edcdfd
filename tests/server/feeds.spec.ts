import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import { parseFeed } from 'htmlparser2'
import request from 'supertest'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { appOf } from './helpers'

const site = 'http://localhost:3000'

/** A rich text with one paragraph: a link within the site, and a sentence. */
const richText = (sentence: string) => {
  const text = (words: string) => ({
    type: 'text',
    text: words,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
    version: 1,
  })
  const block = { direction: null, format: '' as const, indent: 0, version: 1 }
  const link = {
    type: 'link',
    fields: { linkType: 'custom', url: '/forum', newTab: false },
    children: [text('the forum')],
    ...block,
    version: 3,
  }
  return {
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [text(sentence), link], ...block }],
      ...block,
    },
  }
}

describe('feeds and what search engines read', () => {
  let hub: TestHub
  let app: RequestListener
  let author: Member
  beforeAll(async () => {
    hub = await bootHub({ options: { now: () => new Date('2026-03-01T12:00:00Z') } })
    app = appOf(hub).app
    author = await hub.createMember({
      handle: 'ada',
      displayName: 'Ada <Lovelace>',
      roles: ['editor', 'member'],
    })
    const both = await hub.payload.create({
      collection: 'posts',
      data: {
        title: 'Tools & <tales>',
        slug: 'tools',
        excerpt: 'A vertical\u000Btab and "quotes".',
        content: richText('5 < 6, says '),
        author: author.id,
        _status: 'published',
      },
    })
    await hub.payload.update({
      collection: 'posts',
      id: both.id,
      locale: 'fr',
      data: { title: 'Outils et récits', slug: 'outils', _status: 'published' },
    })
    await hub.payload.create({
      collection: 'posts',
      data: {
        title: 'English only',
        author: author.id,
        _status: 'published',
        publishedAt: '2026-02-01T00:00:00.000Z',
      },
    })
    await hub.payload.create({
      collection: 'posts',
      data: { title: 'A draft', author: author.id, _status: 'draft' },
    })
    await hub.payload.create({ collection: 'pages', data: { title: 'Legal notice', _status: 'published' } })
    for (const status of ['published', 'draft'] as const)
      await hub.payload.create({
        collection: 'events',
        data: {
          title: `Open day ${status}`,
          startsAt: '2026-05-01T10:00:00.000Z',
          timeZone: 'Europe/Paris',
          author: author.id,
          _status: status,
        },
      })
    const forum = await hub.payload.create({
      collection: 'forums',
      data: { title: 'Workshop', slug: 'workshop', order: 1 },
    })
    for (const title of ['A topic that is approved', 'A topic that is held'])
      await hub.payload.create({
        collection: 'topics',
        data: { title, body: 'Some **words** about it.', forum: forum.id, author: author.id, language: 'en' },
      })
    // Past the judges: what matters here is the state, not who came to it.
    await hub.payload.db.updateMany({
      collection: 'topics',
      where: { title: { equals: 'A topic that is held' } },
      data: { moderation: 'held' },
    })
  })
  afterAll(() => hub.stop())

  it('should carry what is published, newest first, with whole texts and addresses that lead here', async () => {
    const answer = await request(app).get('/feed.xml').expect(200)
    expect(answer.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    const feed = parseFeed(answer.text)
    expect(feed).toMatchObject({ type: 'rss', title: 'Community Hub', link: `${site}/blog` })
    expect(feed?.items).toMatchObject([
      {
        title: 'Tools & <tales>',
        link: `${site}/blog/tools`,
        id: expect.stringMatching(/^tag:localhost,\d{4}-\d\d-\d\d:posts\/\d+\/en$/),
      },
      { title: 'English only', link: `${site}/blog/english-only` },
    ])
    expect(answer.text).toContain('<atom:link href="http://localhost:3000/feed.xml" rel="self"')
    expect(answer.text).toContain(`5 &lt; 6, says <a href="${site}/forum"`)
    // XML 1.0 forbids it even in CDATA: one would make the whole feed unreadable.
    expect(answer.text).not.toContain('\u000B')
  })

  it('should carry in French what there is in French', async () => {
    const feed = parseFeed((await request(app).get('/fr/feed.xml')).text)
    expect(feed?.items).toMatchObject([{ title: 'Outils et récits', link: `${site}/fr/blog/outils` }])
    const json = await request(app).get('/fr/feed.json')
    expect(json.body).toMatchObject({
      feed_url: `${site}/fr/feed.json`,
      items: [
        { title: 'Outils et récits', authors: [{ name: 'Ada <Lovelace>', url: `${site}/members/ada` }] },
      ],
    })
  })

  it('should carry the topics that everybody may read', async () => {
    const answer = await request(app).get('/forum/feed.xml').expect(200)
    expect(parseFeed(answer.text)?.items).toMatchObject([
      {
        title: 'A topic that is approved',
        link: `${site}/forum/workshop/a-topic-that-is-approved`,
        description: 'Some words about it.',
      },
    ])
  })

  it('should answer 304 until something is published, and the new one at once', async () => {
    const first = await request(app).get('/feed.xml')
    const etag = first.get('etag') ?? ''
    await request(app).get('/feed.xml').set('if-none-match', etag).expect(304)
    const post = await hub.payload.create({
      collection: 'posts',
      data: { title: 'Hot off the press', author: author.id, _status: 'published' },
    })
    const second = await request(app).get('/feed.xml').set('if-none-match', etag).expect(200)
    expect(second.text).toContain('Hot off the press')
    await hub.payload.delete({ collection: 'posts', id: post.id })
    // What it says is what the reader has.
    await request(app).get('/feed.xml').set('if-none-match', etag).expect(304)
  })

  /** All maps that the index names, in one text. */
  const mapsOf = async (from: RequestListener): Promise<string> => {
    const index = await request(from).get('/sitemap.xml').expect(200)
    const files = [...index.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, file = '']) => new URL(file).pathname,
    )
    const maps = await Promise.all(files.map((file) => request(from).get(file).expect(200)))
    return maps.map(({ text }) => text).join('\n')
  }

  it('should map every public page in every language it has', async () => {
    const text = await mapsOf(app)
    const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
    expect(addresses).toEqual(
      expect.arrayContaining([
        site,
        `${site}/fr`,
        `${site}/blog`,
        `${site}/blog/tools`,
        `${site}/fr/blog/outils`,
        `${site}/blog/english-only`,
        `${site}/forum/workshop`,
        `${site}/forum/workshop/a-topic-that-is-approved`,
        `${site}/legal-notice`,
        `${site}/fr/events/open-day-published`,
      ]),
    )
    expect(addresses.join(' ')).not.toMatch(/draft|held|fr\/blog\/english-only/)
    expect(text).toContain(`<xhtml:link rel="alternate" hreflang="fr" href="${site}/fr/blog/outils"/>`)
  })

  it('should leave out of the map what is found elsewhere or not at all, language by language', async () => {
    const made = await hub.payload.create({
      collection: 'posts',
      data: { title: 'Kept back', author: author.id, _status: 'published', meta: { noindex: true } },
    })
    await hub.payload.update({
      collection: 'posts',
      id: made.id,
      locale: 'fr',
      data: { title: 'Trouvable', slug: 'trouvable', _status: 'published', meta: { noindex: false } },
    })
    await hub.payload.create({
      collection: 'posts',
      data: {
        title: 'From elsewhere',
        author: author.id,
        _status: 'published',
        meta: { canonical: 'https://first.example.org/a' },
      },
    })
    const text = await mapsOf(app)
    expect(text).toContain(`${site}/fr/blog/trouvable`)
    expect(text).not.toMatch(/kept-back|from-elsewhere/)
  })

  it('should name true dates, in files that end', async () => {
    const { text } = await request(app).get('/sitemaps/topics/1.xml').expect(200)
    const topic = await hub.payload.find({
      collection: 'topics',
      where: { title: { equals: 'A topic that is approved' } },
    })
    expect(text).toContain(`<lastmod>${topic.docs[0]?.lastActivityAt ?? ''}</lastmod>`)
    for (const path of ['topics/2', 'topics/0', 'topics/x', 'none/1', 'constructor/1', 'site/2'])
      await request(app).get(`/sitemaps/${path}.xml`).expect(404)
  })

  it('should keep robots out of what is nobody’s business', async () => {
    const { text } = await request(app).get('/robots.txt').expect(200)
    expect(text).toContain('Disallow: /admin')
    expect(text).toContain(`Sitemap: ${site}/sitemap.xml`)
  })

  it('should take a noun’s feeds away with the noun', async () => {
    const small = await bootHub({ options: { features: { posts: false, forums: false, comments: false } } })
    const { app } = appOf(small)
    for (const path of ['/feed.xml', '/fr/feed.xml', '/feed.json', '/forum/feed.xml'])
      await request(app).get(path).expect(404)
    expect(await mapsOf(app)).not.toMatch(/\/blog|\/forum/)
    await small.stop()
  })

  it('should be ready while the worker turns and the database answers', async () => {
    let clock = 0
    const beating = appOf(hub, { worker: { beats: () => [{ name: 'outbox', at: Date.now() }] } })
    const stuck = appOf(hub, { worker: { beats: () => [{ name: 'outbox', at: clock }] } })
    await request(beating.app)
      .get('/readyz')
      .expect(200, {
        status: 'ready',
        checks: { database: true, worker: true },
      })
    await request(stuck.app)
      .get('/readyz')
      .expect(503, {
        status: 'not ready',
        checks: { database: true, worker: false },
      })
    clock = Date.now()
    await request(stuck.app).get('/readyz').expect(200)
  })
})
