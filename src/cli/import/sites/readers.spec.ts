import { describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { GuardedFetch } from '../../../network/guardedFetch'
import { toMarkdown } from '../richText'
import { sites } from './index'
import type { SiteItem, SiteReading } from './item'
import { textOf } from './text'

const fixtures = path.resolve('tests/cli/fixtures')

const offline: GuardedFetch = async () => ({ kind: 'not-sent', why: 'offline' })

const read = async (kind: string, source: string, siteURL: string | null = null): Promise<SiteReading[]> => {
  const site = sites.find((each) => each.kind === kind)
  if (!site) throw new Error(kind)
  const open = await site.open({
    source: path.resolve(fixtures, source),
    shown: source,
    siteURL,
    locale: null,
    now: new Date('2024-07-01T00:00:00Z'),
    fetch: offline,
    onProgress: () => undefined,
  })
  const out: SiteReading[] = []
  for await (const reading of open.readings()) out.push(reading)
  await open.close()
  return out
}

const itemsOf = (readings: readonly SiteReading[]): SiteItem[] =>
  readings.flatMap((reading) => ('item' in reading ? [reading.item] : []))

const named = (readings: readonly SiteReading[], title: string): SiteItem => {
  const found = itemsOf(readings).find((item) => item.title === title)
  if (!found) throw new Error(`There is no “${title}”.`)
  return found
}

const markdown = (item: SiteItem): string => toMarkdown(textOf(item, () => null).content)
const notes = (item: SiteItem): string[] =>
  item.notes.map(({ kind, what, about }) => `${kind} ${what}${about === undefined ? '' : ` ${about}`}`)
const others = (readings: readonly SiteReading[]): string[] =>
  readings.flatMap((reading) =>
    'fault' in reading
      ? [`${reading.at}! ${reading.fault}`]
      : 'passedOver' in reading
        ? [`${reading.at}: ${reading.passedOver.why}`]
        : [],
  )

describe('a Ghost export', () => {
  it('should keep what a post is, and say what it loses', async () => {
    const readings = await read('ghost', 'ghost/village.json', 'https://village.example')
    const post = named(readings, 'The oven &amp; us')
    expect(post).toMatchObject({
      kind: 'posts',
      key: 'ghost:village.example/p1',
      slug: 'the-oven-and-us',
      excerpt: 'Warm.',
      isPublic: true,
      publishedAt: '2024-05-02T08:00:00.000Z',
      createdAt: '2024-05-01T08:00:00.000Z',
      updatedAt: '2024-05-03T08:00:00.000Z',
      authors: [{ name: 'Ines Laroche' }, { name: 'Tom Reed', email: 'tom@example.org' }],
      tags: [{ title: 'Bread', slug: 'bread' }],
      cover: { address: 'https://village.example/content/images/2024/05/oven.png', alt: 'A brick oven' },
      search: { title: 'Oven', description: 'About an oven', canonical: 'https://first.example/oven' },
      oldPaths: ['/the-oven-and-us/'],
    })
    expect(notes(post)).toEqual([
      'lost tag #internal',
      'lost posts.featured',
      'lost posts.codeinjection_head',
      'lost posts_meta.og_title',
      'lost posts_meta.feature_image_caption',
    ])
    expect(JSON.stringify(readings)).not.toContain('hush')
    expect(textOf(post, () => null).notes.map(({ why }) => why)).toEqual(['script: left out'])
  })

  it('should read both of its editors where there is no HTML', async () => {
    const readings = await read('ghost', 'ghost/village.json')
    const old = named(readings, 'Old editor')
    expect(old).toMatchObject({ kind: 'pages', isPublic: false, authors: [{ name: 'Ines Laroche' }] })
    expect(markdown(old)).toBe(
      'One **two**\\\n[three](<https://a.example/>)\n\n- a\n- b\n\n```bash\nknead\n```\n',
    )
    expect(notes(old)).toEqual(['lost card email-cta'])
    const fresh = named(readings, 'New editor')
    expect(markdown(fresh)).toBe('## **Hello**\n\n> [!note]\n> 💡 Mind\n\n3. three\n')
    expect(notes(fresh)).toEqual(['unclear status', 'lost card paywall'])
  })

  it('should decide about every status, and lose one broken text alone', async () => {
    const readings = await read('ghost', 'ghost/village.json')
    expect(itemsOf(readings).map(({ title, isPublic }) => [title, isPublic])).toEqual([
      ['The oven &amp; us', true],
      ['Old editor', false],
      ['New editor', false],
      ['Mailed', false],
      ['Planned', false],
    ])
    expect(others(readings)).toEqual([
      expect.stringMatching(/^ghost\/village\.json:posts\[3\]! its text is no JSON/),
    ])
    const said = readings.flatMap((reading) =>
      'about' in reading ? reading.about.notes.map(({ what }) => what) : [],
    )
    expect(said).toEqual(['table members', 'table benefits', 'users.bio', 'tags.description'])
  })

  it.each([
    ['', 'the file is empty'],
    ['{"db": [', 'is not JSON, or breaks off'],
    ['[{"title": "of another tool"}]', 'is JSON, but no export of Ghost'],
    ['{"db":[{"meta":{"version":"0.11.1"},"data":{}}]}', 'is of Ghost 0.11.1'],
    [Buffer.from('{"db":"é"}', 'latin1'), 'is not UTF-8'],
  ])('should refuse a file that is none: %s', async (content, why) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'hub-ghost-'))
    const file = path.join(folder, 'a.json')
    await writeFile(file, content)
    await expect(read('ghost', file)).rejects.toThrow(why)
    await rm(folder, { recursive: true })
  })
})

describe('a Hugo site', () => {
  it('should keep bundles, all three kinds of front matter, shortcodes and addresses', async () => {
    const readings = await read('markdown', 'hugo')
    const post = named(readings, 'The oven, in TOML')
    expect(post).toMatchObject({
      kind: 'posts',
      key: 'markdown:village.example/posts/oven-bundle',
      locale: 'en',
      slug: 'the-oven-in-toml',
      publishedAt: '2024-05-02T06:00:00.000Z',
      updatedAt: '2024-05-03T00:00:00.000Z',
      authors: [{ name: 'Ines LAROCHE' }, { name: 'Tom Reed' }],
      categories: [{ title: 'Village life' }],
      tags: [{ title: 'Bread' }, { title: 'Rye' }],
      cover: { address: 'local:///content/posts/oven-bundle/oven.png', alt: 'A brick oven' },
      oldPaths: ['/2024/05/the-oven-in-toml/', '/old/oven/', '/2024/05/the-oven-in-toml/older'],
    })
    expect(notes(post)).toEqual(['unclear shortcode shout', 'lost weight', 'lost params'])
    const text = markdown(post)
    for (const part of [
      '[bread](<https://village.example/2024/05/about/>)',
      '<https://www.youtube.com/watch?v=abc123>',
      '```go\npackage main\n```',
      '`{{< shout "hey" >}}`',
      'Lit',
    ])
      expect(text).toContain(part)
    expect(named(readings, 'Le four, en YAML')).toMatchObject({
      key: post.key,
      locale: 'fr',
      oldPaths: ['/fr/2024/05/le-four/'],
    })
    expect(named(readings, 'Draft in JSON')).toMatchObject({ isPublic: false, kind: 'posts' })
    expect(named(readings, 'About')).toMatchObject({ kind: 'pages', isPublic: true, oldPaths: ['/about/'] })
    expect(named(readings, 'Expired')).toMatchObject({ isPublic: false })
    expect(others(readings)).toEqual([
      'hugo/content/posts/_index.md: a list of texts: the hub makes its own',
      expect.stringMatching(/^hugo\/content\/posts\/broken\.md! the front matter is not YAML: /),
      'hugo/content/posts/brot.de.md: in a language that the hub does not speak: de',
    ])
  })
})

describe('a Jekyll site', () => {
  it('should keep dates and addresses of file names, its tags and its lists of authors', async () => {
    const readings = await read('markdown', 'jekyll')
    const post = named(readings, 'The oven, in Jekyll')
    expect(post).toMatchObject({
      kind: 'posts',
      slug: 'the-oven',
      publishedAt: '2024-05-02T00:00:00.000Z',
      updatedAt: '2024-06-01T08:00:00.000Z',
      authors: [{ name: 'Ines LAROCHE', email: 'ines@example.org' }],
      categories: [{ title: 'village' }, { title: 'bread' }],
      oldPaths: ['/blog/village/bread/2024/05/02/the-oven/', '/blog/old-oven/'],
    })
    expect(markdown(post)).toBe(
      'Warm *bread*.\n\n```ruby\nputs 1\n```\n\n[Before](<https://village.example/2024/01/01/before.html>) and /img/x.png\n\n`{% include note.html %}`\n',
    )
    expect(notes(post)).toEqual(['unclear shortcode include', 'lost text'])
    expect(
      itemsOf(readings)
        .map(({ title, kind, isPublic }) => `${title} ${kind} ${isPublic}`)
        .sort(),
    ).toEqual([
      'About pages true',
      'Hidden posts false',
      'Not yet posts false',
      'The oven, in Jekyll posts true',
    ])
    expect(named(readings, 'About').oldPaths).toEqual(['/blog/about-us/'])
  })
})

describe('a feed', () => {
  it('should be read as RSS', async () => {
    const readings = await read('rss', 'feeds/rss.xml')
    const [bread, sound] = itemsOf(readings)
    expect(bread).toMatchObject({
      key: 'feed:tag:village,1',
      locale: 'fr',
      title: 'Le pain & le beurre',
      slug: 'pain',
      excerpt: 'Court.',
      publishedAt: '2024-05-02T06:00:00.000Z',
      authors: [{ name: 'Ines LAROCHE' }],
      tags: [{ title: 'Pain' }],
      cover: { address: 'https://village.example/oven.png' },
      oldPaths: ['/2024/pain.html'],
    })
    expect(bread && markdown(bread)).toBe(
      'Du **pain**, du [beurre](<https://village.example/2024/beurre.html>).\n',
    )
    expect(bread && notes(bread)).toEqual(['lost comments'])
    expect(sound).toMatchObject({
      publishedAt: null,
      authors: [{ name: 'Tom Reed', email: 'tom@example.org' }],
      cover: null,
    })
    expect(sound && notes(sound)).toEqual([
      'unclear date',
      'unclear text',
      'lost enclosure https://village.example/a.mp3',
    ])
    expect(others(readings)).toEqual([expect.stringMatching(/! says nothing$/)])
  })

  it('should be read as Atom, with the words of XHTML in their order', async () => {
    const [entry] = itemsOf(await read('rss', 'feeds/atom.xml'))
    expect(entry).toMatchObject({
      key: 'feed:urn:v:1',
      locale: 'en',
      slug: 'atom-entry',
      updatedAt: '2024-05-03T08:00:00.000Z',
      authors: [{ name: 'Ines LAROCHE', email: 'ines@example.org' }],
      tags: [{ title: 'Bread' }],
    })
    expect(entry && markdown(entry)).toBe('Before *within* after.\n')
  })

  it('should be refused when it is something else', async () => {
    await expect(read('rss', 'hugo/hugo.toml')).resolves.toEqual([
      expect.objectContaining({ fault: expect.stringContaining('is not XML') }),
    ])
  })
})
