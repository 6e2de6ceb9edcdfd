import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import sharp from 'sharp'
import { ZipFile } from 'yazl'
import {
  importSite,
  openTree,
  type ReportLine,
  type ReportSummary,
  type SiteImportOptions,
  sites,
} from '../../src/cli/import/sites'
import { createGuardedFetch, type GuardedFetch } from '../../src/network/guardedFetch'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'

const fixtures = path.resolve('tests/cli/fixtures')
const now = new Date('2024-07-01T00:00:00Z')

let hub: TestHub
let admin: Member
let tom: Member
let folder: string
beforeAll(async () => {
  hub = await bootHub()
  admin = await hub.createMember({ handle: 'ada', roles: ['admin'] })
  tom = await hub.createMember({ handle: 'tom', displayName: 'Tom of the hub', email: 'tom@example.org' })
  folder = await mkdtemp(path.join(os.tmpdir(), 'hub-sites-'))
})
afterAll(async () => {
  await hub.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A network with one picture in it, at whatever address ends with `.png`. */
const asked: string[] = []
const network: GuardedFetch = async ({ url }) => {
  asked.push(url)
  if (!url.endsWith('.png')) return { kind: 'not-sent', why: 'the connection failed' }
  const body = await pictureOf('#a52')
  return { kind: 'answered', status: 200, headers: new Headers(), body, truncated: false, url }
}
const offline: GuardedFetch = async () => ({ kind: 'not-sent', why: 'offline' })

const pictureOf = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()

type Run = { summary: ReportSummary; lines: ReportLine[] }

const run = async (kind: string, source: string, options: Partial<SiteImportOptions> = {}): Promise<Run> => {
  const site = sites.find((each) => each.kind === kind)
  if (!site) throw new Error(`No importer for ${kind}.`)
  const lines: ReportLine[] = []
  const summary = await importSite(site, {
    payload: hub.payload,
    source: path.resolve(fixtures, source),
    shown: source,
    siteURL: null,
    locale: null,
    uploads: null,
    author: admin.id,
    dryRun: false,
    now,
    fetch: offline,
    onLine: (line) => lines.push(line),
    onProgress: () => undefined,
    ...options,
  })
  return { summary, lines }
}

const find = async (
  collection: 'posts' | 'pages' | 'media' | 'members' | 'comments' | 'redirects',
  where: Record<string, unknown>,
  locale: 'en' | 'fr' = 'en',
): Promise<Record<string, unknown>[]> => {
  const { docs } = await hub.payload.find({
    collection,
    where: where as never,
    locale,
    fallbackLocale: false,
    depth: 1,
    sort: 'createdAt',
    pagination: false,
  })
  return docs as unknown as Record<string, unknown>[]
}

const counts = async (): Promise<number[]> =>
  Promise.all(
    (['posts', 'pages', 'media', 'members', 'comments', 'categories', 'tags', 'redirects'] as const).map(
      async (collection) => (await hub.payload.count({ collection })).totalDocs,
    ),
  )

const said = ({ lines }: Run, title: string): string[] =>
  (lines.find((line) => line.title === title)?.notes ?? []).map(({ what, why }) => `${what}: ${why}`)

describe('import wordpress', () => {
  it('should write nothing in a dry run, and say what a real one then does', async () => {
    const before = await counts()
    const dry = await run('wordpress', 'wordpress/village.xml', { dryRun: true, fetch: network })
    expect(await counts()).toEqual(before)
    expect(asked).toEqual([])
    const real = await run('wordpress', 'wordpress/village.xml', { fetch: network })
    expect(real.summary.outcomes).toMatchObject({ created: 6, 'passed-over': 4, noted: 2, failed: 0 })
    expect(dry.lines.map(({ document, redirects, notes }) => ({ document, redirects, notes }))).toEqual(
      real.lines.map(({ document, redirects, notes }) => ({ document, redirects, notes })),
    )
  })

  it('should keep a post in both its languages, with author, terms, dates, cover and addresses', async () => {
    const [post] = await find('posts', { importedFrom: { equals: 'wordpress:village.example/pll_5f0' } })
    expect(post).toMatchObject({
      title: 'The oven is back & hot',
      slug: 'the-oven-is-back',
      excerpt: 'The first loaves.',
      publishedAt: '2024-05-02T06:00:00.000Z',
      createdAt: '2024-05-02T06:00:00.000Z',
      _status: 'published',
      authors: [{ displayName: 'Inès Laroche', _verified: false }, { handle: 'tom' }],
      categories: [
        { title: 'Bread & rolls', slug: 'bread' },
        { title: 'Pain', slug: 'pain' },
      ],
      tags: [{ title: 'Rye', slug: 'rye' }],
      cover: { alt: 'A brick oven with a fire in it', mimeType: 'image/png' },
    })
    const types = (content: unknown): string[] =>
      (
        content as { root: { children: { type: string; fields?: { blockType?: string } | null }[] } }
      ).root.children.map(({ type, fields }) => fields?.blockType ?? type)
    expect(types(post?.content)).toEqual(['paragraph', 'upload', 'Embed', 'Code', 'paragraph'])
    expect(JSON.stringify(post?.content)).toContain('"caption":"Lit at dawn"')
    expect(JSON.stringify(post?.content)).toContain('https://village.example/calendar/')
    const [french] = await find(
      'posts',
      { importedFrom: { equals: 'wordpress:village.example/pll_5f0' } },
      'fr',
    )
    expect(french).toMatchObject({
      title: 'Le four est de retour',
      slug: 'le-four-ete',
      _status: 'published',
    })
    expect(types(french?.content)).toEqual(['paragraph', 'upload', 'Code', 'Embed'])
    expect(await find('redirects', { from: { equals: '/2024/05/the-oven-is-back' } })).toMatchObject([
      { document: { relationTo: 'posts' }, language: 'en' },
    ])
    expect(await find('redirects', { from: { equals: '/?p=12' } })).toMatchObject([{ language: 'fr' }])
  })

  it('should take one picture for all its addresses, with words in both languages', async () => {
    const [picture, ...more] = await find('media', { importedFrom: { contains: 'sha256:' } })
    expect(more).toEqual([])
    expect(picture).toMatchObject({ alt: 'A brick oven with a fire in it' })
    expect(asked).toEqual(['https://village.example/wp-content/uploads/2024/05/oven.png'])
  })

  it('should keep approved comments in their threads, under names that cannot log in', async () => {
    const comments = await find('comments', {})
    expect(comments).toMatchObject([
      {
        body: 'At last!\n\nSee [rye](<https://rye.example/>).',
        author: { displayName: 'Odile', _verified: false },
        moderation: 'approved',
      },
      { body: 'Indeed.', author: { handle: 'tom' }, replyTo: { body: expect.stringContaining('At last') } },
    ])
    const odile = (comments[0]?.author ?? {}) as Member
    expect(odile.email).toMatch(/@import\.invalid$/)
  })

  it('should make drafts of what is not for everybody, and keep no password', async () => {
    for (const [slug, title] of [
      ['the-oven-is-back-2', 'Behind a password'],
      ['private', 'Private'],
      ['planned', 'Planned'],
    ])
      expect(await find('posts', { slug: { equals: slug } })).toMatchObject([{ title, _status: 'draft' }])
    const all = JSON.stringify([await find('posts', {}), await find('pages', {})])
    expect(all).not.toContain('hush-hush')
    expect(await find('pages', { slug: { equals: 'about-the-oven' } })).toMatchObject([
      { _status: 'published' },
    ])
  })

  it('should create nothing at a second run, and tell nobody of anything', async () => {
    const before = await counts()
    const again = await run('wordpress', 'wordpress/village.xml', { fetch: network })
    expect(again.summary.outcomes).toMatchObject({ created: 0, known: 6, failed: 0 })
    expect(await counts()).toEqual(before)
    for (const collection of ['outbox', 'moderation-cases', 'deliveries', 'notifications'] as const)
      expect([collection, (await hub.payload.count({ collection })).totalDocs]).toEqual([collection, 0])
  })
})

/** A WXR file of so many posts, which share author, tag and picture. */
const manyPosts = (site: string, count: number, slug = (n: number): string => `post-${n}`): string =>
  [
    `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:base_blog_url>https://${site}</wp:base_blog_url>`,
    ...Array.from(
      { length: count },
      (_, n) =>
        `<item><title>${site} ${n}</title><link>https://${site}/${n}/</link><dc:creator>author-${n % 3}</dc:creator><wp:post_id>${n}</wp:post_id><wp:post_name>${slug(n)}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_date_gmt>2024-01-01 00:00:0${n % 10}</wp:post_date_gmt><category domain="post_tag" nicename="shared-${n % 2}">Shared ${n % 2}</category><content:encoded><![CDATA[<p>Text</p><img src="https://${site}/a.png" alt="A"><img src="https://${site}/b.png" alt="B">]]></content:encoded></item>`,
    ),
    '</channel></rss>',
  ].join('\n')

const fileOf = async (name: string, content: string | Buffer): Promise<string> => {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}

describe('every import of a site', () => {
  itNeeding('transactions', 'half a post is not seen')(
    'should create nothing twice when two run at once',
    async () => {
      const file = await fileOf('twins.xml', manyPosts('twins.example', 12))
      const results = await Promise.all([
        run('wordpress', file, { fetch: network }),
        run('wordpress', file, { fetch: network }),
      ])
      expect(results.flatMap(({ lines }) => lines.filter(({ outcome }) => outcome === 'failed'))).toEqual([])
      expect(results.reduce((sum, { summary }) => sum + summary.outcomes.created, 0)).toBe(12)
      expect(await find('posts', { importedFrom: { contains: 'twins.example' } })).toHaveLength(12)
      expect(await find('members', { importedFrom: { contains: 'twins.example' } })).toHaveLength(3)
      // The network gives the same bytes at both addresses, and the hub had them already.
      expect(await find('media', { importedFrom: { contains: 'sha256:' } })).toHaveLength(1)
    },
  )

  it('should give numbers to equal addresses, and say so', async () => {
    const file = await fileOf(
      'same.xml',
      manyPosts('same.example', 3, () => 'same'),
    )
    const result = await run('wordpress', file)
    expect(result.lines.map(({ document }) => document?.address)).toEqual([
      '/blog/same',
      '/blog/same-2',
      '/blog/same-3',
    ])
    expect(said(result, 'same.example 1')).toContain('address: another has it already: this one got a number')
  })

  it('should import what stands before the end of a file that breaks off, and the rest from the whole one', async () => {
    const whole = manyPosts('cut.example', 4)
    const file = await fileOf('cut.xml', whole.slice(0, whole.lastIndexOf('<content:encoded>')))
    const first = await run('wordpress', file)
    expect(first.summary.outcomes).toMatchObject({ created: 3, failed: 1 })
    await writeFile(file, whole)
    expect((await run('wordpress', file)).summary.outcomes).toMatchObject({ created: 1, known: 3, failed: 0 })
  })

  it('should not follow redirects without end', async () => {
    const server = createServer((_, response) => response.writeHead(302, { location: '/a.png' }).end())
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const feed = `<rss><channel><item><title>In circles</title><guid>circle</guid><description><![CDATA[<img src="http://127.0.0.1:${port}/a.png" alt="x">]]></description></item></channel></rss>`
    const result = await run('rss', await fileOf('circle.xml', feed), {
      fetch: createGuardedFetch({ allowPrivateNetwork: true }),
    })
    server.close()
    expect(said(result, 'In circles')).toContain('picture: kept as a link: too many redirects')
  })

  it('should not fetch from private addresses', async () => {
    const guarded = createGuardedFetch({ resolve: async () => [{ address: '10.0.0.7', family: 4 }] })
    const body = [
      'http://127.0.0.1/a.png',
      'http://[::1]/b.png',
      'http://inside.example/c.png',
      'file:///etc/passwd',
    ]
      .map((src) => `<img src="${src}" alt="x">`)
      .join('')
    const feed = `<rss><channel><item><title>Private pictures</title><guid>private</guid><description><![CDATA[${body}]]></description></item></channel></rss>`
    const result = await run('rss', await fileOf('private.xml', feed), { fetch: guarded })
    expect(result.summary.outcomes.created).toBe(1)
    expect(said(result, 'Private pictures').filter((line) => line.startsWith('picture'))).toHaveLength(4)
    expect(await find('media', { filename: { contains: 'passwd' } })).toEqual([])
  })

  it('should take pictures from an archive of uploads, and nothing that lies outside of it', async () => {
    const zip = new ZipFile()
    zip.addBuffer(await pictureOf('#123456'), 'backup/wp-content/uploads/2024/05/oven.png')
    zip.addBuffer(Buffer.from('x'), 'backup/ab/evil.png')
    zip.end()
    const file = path.join(folder, 'uploads.zip')
    await pipeline(zip.outputStream, createWriteStream(file))
    // The writer of archives refuses such a name; an attacker's does not.
    const bytes = await readFile(file)
    await writeFile(
      file,
      Buffer.from(bytes.toString('latin1').replaceAll('backup/ab/', '../../../../'.slice(0, 10)), 'latin1'),
    )
    const uploads = await openTree(file)
    expect(uploads.refused).toEqual([
      { path: expect.stringContaining('..'), why: expect.stringContaining('invalid relative path') },
    ])
    const feed =
      '<rss><channel><item><title>From the archive</title><guid>archive</guid><description><![CDATA[<img src="https://old.example/wp-content/uploads/2024/05/oven.png" alt="Oven">]]></description></item></channel></rss>'
    const result = await run('rss', await fileOf('archive.xml', feed), { uploads })
    await uploads.close()
    expect(said(result, 'From the archive').filter((line) => line.startsWith('picture'))).toEqual([])
    expect(await find('media', { filename: { contains: 'oven-' } })).toHaveLength(2)
  })

  it('should find a Hugo site’s pictures beside its texts, and match authors by an address that is proven', async () => {
    const result = await run('markdown', 'hugo')
    expect(result.summary.outcomes).toMatchObject({ created: 5, failed: 1 })
    const [post] = await find('posts', {
      importedFrom: { equals: 'markdown:village.example/posts/oven-bundle' },
    })
    expect(post).toMatchObject({ cover: { alt: 'A brick oven' }, _status: 'published' })
    expect(JSON.stringify(post?.content).match(/"type":"upload"/g)).toHaveLength(2)
    expect((await run('markdown', 'hugo')).summary.outcomes).toMatchObject({ created: 0, known: 5 })
    const unproven = await hub.createMember({ handle: 'unproven', email: 'ines@example.org' })
    await hub.payload.update({ collection: 'members', id: unproven.id, data: { _verified: false } })
    await run('ghost', 'ghost/village.json', { siteURL: 'https://ghost.example' })
    const [oven] = await find('posts', { importedFrom: { equals: 'ghost:ghost.example/p1' } })
    expect((oven?.authors as Member[]).map(({ id }) => id)).toEqual([
      expect.not.stringMatching(`^${unproven.id}$`),
      tom.id,
    ])
    expect((oven?.authors as Member[])[0]?.id).not.toBe(unproven.id)
    expect(oven).toMatchObject({
      meta: { title: 'Oven', description: 'About an oven', canonical: 'https://first.example/oven' },
    })
  })

  it('should keep nothing of a text that cannot be written', async () => {
    const deep = `${'<div>'.repeat(20_000)}x${'</div>'.repeat(20_000)}`
    const feed = (guid: string, text: string): string =>
      `<item><title>${guid}</title><guid>${guid}</guid><author>only@example.org (Only ${guid})</author><description><![CDATA[${text}]]></description></item>`
    const file = await fileOf(
      'bad.xml',
      `<rss><channel>${feed('deep', deep)}${feed('after', '<p>x</p>')}</channel></rss>`,
    )
    const { lines } = await run('rss', file)
    expect(lines.map(({ title, outcome, why }) => [title, outcome, why])).toEqual([
      ['deep', 'failed', 'the text is nested too deep'],
      ['after', 'created', undefined],
    ])
    expect(await find('members', { displayName: { equals: 'Only deep' } })).toEqual([])
  })

  it('should leave no half-written file among the uploads', async () => {
    const files = (await readdir(path.join(hub.directory, 'media'))).filter((name) => name.endsWith('.png'))
    const known = (await find('media', {})).map(({ filename }) => filename)
    expect(files.sort()).toEqual(known.sort())
  })
})
