import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { extractFromXml, extractFromJson } from '@extractus/feed-extractor'
import type { RequestListener } from 'node:http'
import { spawnSync } from 'node:child_process'
import Parser from 'rss-parser'
import request from 'supertest'
import { appOf } from '../server/helpers'
import { bootFeeds, type FeedWorld, hard } from './world'

const site = 'http://localhost:3000'

// Debian’s own, which its packages are for; the first on the path may be another.
const python = '/usr/bin/python3'
const hasFeedparser = spawnSync(python, ['-c', 'import feedparser'], { stdio: 'ignore' }).status === 0
if (!hasFeedparser)
  process.stdout.write(
    'no feedparser here (Debian: python3-feedparser): feeds are read by two others alone\n',
  )
const itWithFeedparser = hasFeedparser ? it : it.skip

let world: FeedWorld
let app: RequestListener
beforeAll(async () => {
  world = await bootFeeds()
  app = appOf(world).app
})
afterAll(() => world.stop())

const textAt = async (path: string): Promise<string> => (await request(app).get(path).expect(200)).text

/** What every reader must say of the post that has everything. */
const expected = () => ({
  id: `tag:localhost,${world.whole.createdAt.slice(0, 10)}:posts/${world.whole.id}/en`,
  title: hard.title,
  link: `${site}/blog/elan`,
  published: '2026-01-01T01:00:00.000Z',
  authors: ['Ada <Lovelace> & Co', 'Noé'],
  categories: ['How & why', 'Été'],
})
const picture = `${site}/api/media/file/cover.jpg`
const sentence = '<p>Ça marche\u00a0: 5 &lt; 6, &amp; “]]&gt;” aussi 🛠️.</p>'

type RssItem = Record<'creators' | 'html' | 'media' | 'links' | 'enclosure', unknown> & { guid?: string }

describe('a feed, read by what others made', () => {
  it('should say in RSS all that the post says (rss-parser)', async () => {
    const parser = new Parser<object, RssItem>({
      customFields: {
        item: [
          ['dc:creator', 'creators', { keepArray: true }],
          ['content:encoded', 'html'],
          ['media:content', 'media'],
          ['atom:link', 'links'],
        ],
      },
    })
    const feed = await parser.parseString(await textAt('/feed.xml'))
    expect(feed).toMatchObject({ title: 'Community Hub', link: `${site}/blog`, language: 'en' })
    expect(feed.items).toHaveLength(30)
    const [item] = feed.items
    const { id, title, link, published, authors, categories } = expected()
    expect(item).toMatchObject({
      guid: id,
      title,
      link,
      isoDate: published,
      creators: authors,
      content: hard.excerpt,
      enclosure: { url: picture, type: 'image/jpeg', length: expect.stringMatching(/^[1-9]\d*$/) },
      media: { $: { url: picture, medium: 'image', width: '64', height: '48' } },
      links: { $: { rel: 'canonical', href: 'https://first.example.org/elan?a=1&b=2' } },
    })
    expect(item?.categories?.map((each) => (each as unknown as { _: string })._ ?? each)).toEqual(categories)
    expect(item?.html).toContain(sentence)
    expect(item?.html).toMatch(new RegExp(`<img[^>]+src="${site}/api/media/file/`))
  })

  it('should say the same in Atom (rss-parser) and in all three (feed-extractor)', async () => {
    const atom = await new Parser().parseString(await textAt('/atom.xml'))
    const { id, title, link, published } = expected()
    expect(atom.items[0]).toMatchObject({ id, title, link, isoDate: published, summary: hard.excerpt })
    expect(atom.items[0]?.content).toContain(sentence)
    const options = { descriptionMaxLen: 0, useISODateFormat: true }
    const [rss, again, json] = [
      extractFromXml(await textAt('/feed.xml'), options),
      extractFromXml(await textAt('/atom.xml'), options),
      extractFromJson(JSON.parse(await textAt('/feed.json')), options),
    ]
    // Of Atom it gives the last change for the publication.
    for (const feed of [rss, json]) expect(feed.entries?.[0]).toMatchObject({ published })
    for (const feed of [rss, again, json]) {
      expect(feed).toMatchObject({ title: 'Community Hub', link: `${site}/blog` })
      expect(feed.entries).toHaveLength(30)
      expect(feed.entries?.[0]).toMatchObject({ id, link })
      expect(feed.entries?.[0]?.title).toContain('œuvres')
    }
  })

  it('should be JSON Feed 1.1 with all that the post says', async () => {
    const { body, headers } = await request(app).get('/feed.json').expect(200)
    const { id, title, link, published, authors, categories } = expected()
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8')
    expect(body).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${site}/feed.json`,
      next_url: `${site}/feed.json?page=2`,
      language: 'en',
      items: expect.arrayContaining([
        expect.objectContaining({
          id,
          url: link,
          external_url: 'https://first.example.org/elan?a=1&b=2',
          title,
          summary: hard.excerpt,
          date_published: published,
          image: picture,
          tags: categories,
          authors: [
            { name: authors[0], url: `${site}/members/ada` },
            { name: authors[1], url: `${site}/members/noe` },
          ],
          attachments: [{ url: picture, mime_type: 'image/jpeg', size_in_bytes: expect.any(Number) }],
        }),
      ]),
    })
  })

  itWithFeedparser('should say the same to feedparser', async () => {
    const answers = await Promise.all(['/feed.xml', '/atom.xml'].map(textAt))
    for (const xml of answers) {
      const read = feedparser(xml)
      const { id, title, link, authors, categories } = expected()
      expect(read).toMatchObject({ bozo: false, entries: 30, id, title, link, authors, categories })
      expect(read.content).toContain('Ça marche')
      expect(read.enclosures).toEqual([picture])
    }
  })

  it('should hold what is public, to be found, and once', async () => {
    const pages = await Promise.all(['/feed.json', '/feed.json?page=2'].map(textAt))
    const titles = pages.flatMap((page) =>
      (JSON.parse(page) as { items: { title: string }[] }).items.map(({ title }) => title),
    )
    expect(titles).toHaveLength(32)
    expect(new Set(titles).size).toBe(32)
    expect(titles.join()).not.toMatch(/Only here|A draft/)
  })

  it('should come in pages that know each other (RFC 5005), and end', async () => {
    const second = await textAt('/feed.xml?page=2')
    expect(second).toContain(`href="${site}/feed.xml" rel="previous"`)
    expect(second).toContain(`href="${site}/feed.xml?page=2" rel="self"`)
    expect(second).toContain(`href="${site}/feed.xml?page=2" rel="last"`)
    expect(second).not.toContain('rel="next"')
    expect(await textAt('/atom.xml')).toContain(`href="${site}/atom.xml?page=2" rel="next"`)
    await request(app).get('/feed.xml?page=3').expect(404)
    expect(await textAt('/feed.xml?page=x')).toBe(await textAt('/feed.xml'))
  })

  it('should be of a category, a tag and an author alone', async () => {
    const at = {
      '/blog/category/how-why/feed.json': `${site}/blog?category=how-why`,
      '/blog/tag/ete/feed.json': `${site}/blog?tag=ete`,
      '/members/noe/feed.json': `${site}/members/noe`,
    }
    for (const [path, page] of Object.entries(at)) {
      const { body } = await request(app).get(path).expect(200)
      expect(body).toMatchObject({ home_page_url: page, items: [{ title: hard.title }] })
      expect((body as { items: unknown[] }).items).toHaveLength(1)
      await request(app).get(`/fr${path}`).expect(200)
    }
    for (const path of ['/blog/tag/none/feed.xml', '/members/none/feed.xml', '/forum/none/feed.xml'])
      await request(app).get(path).expect(404)
  })

  it('should not gather what a member keeps from strangers', async () => {
    await world.payload.update({
      collection: 'members',
      id: world.authors[1].id,
      data: { privacy: { activity: 'members' } },
    })
    await request(app).get('/members/noe/feed.xml').expect(404)
  })

  it('should say when it changed, and nothing where nothing did', async () => {
    const first = await request(app).get('/feed.xml')
    const modified = first.get('last-modified') ?? ''
    expect(Date.parse(modified)).not.toBeNaN()
    await request(app).get('/feed.xml').set('if-modified-since', modified).expect(304)
    await request(app)
      .get('/feed.xml')
      .set('if-modified-since', new Date(Date.parse(modified) - 1000).toUTCString())
      .expect(200)
  })

  it('should name its hub in the document and before it, once there is one', async () => {
    expect((await request(app).get('/feed.xml')).get('link')).toBe(`<${site}/feed.xml>; rel="self"`)
    const hub = 'https://hub.example.org/push?a=1&b=2'
    await world.payload.updateGlobal({ slug: 'hub', data: { webSubHub: hub } })
    for (const path of ['/feed.xml', '/atom.xml', '/fr/feed.json', '/members/ada/atom.xml']) {
      const answer = await request(app).get(path).expect(200)
      expect(answer.get('link')).toBe(`<${site}${path}>; rel="self", <${hub}>; rel="hub"`)
      expect(answer.text).toMatch(/rel="hub"|"type":"WebSub"/)
    }
  })
})

type Read = {
  bozo: boolean
  entries: number
  id: string
  title: string
  link: string
  authors: string[]
  categories: string[]
  content: string
  enclosures: string[]
}

const script = `
import feedparser, json, sys
d = feedparser.parse(sys.stdin.buffer.read())
e = d.entries[0]
text = lambda s: s
print(json.dumps({
  'bozo': bool(d.bozo), 'entries': len(d.entries), 'id': e.id, 'title': e.title_detail.value, 'link': e.link,
  'authors': [a.get('name') for a in e.authors], 'categories': [t.label or t.term for t in e.tags],
  'content': e.content[0].value, 'enclosures': [x.href for x in e.enclosures],
}))`

/** What Debian's feedparser reads. */
const feedparser = (xml: string): Read => {
  const { stdout, stderr, status } = spawnSync(python, ['-c', script], { input: xml, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Read
}
