import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { minutesToRead } from '../../src/collections/posts/readingMinutes'
import type { Member, Post } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'

let hub: TestHub
let editor: Member
beforeAll(async () => {
  hub = await bootHub()
  editor = await hub.createMember({ handle: 'the-editor', roles: ['editor'] })
})
afterAll(() => hub.stop())

const write = async (data: object): Promise<Post> =>
  hub.payload.create({
    collection: 'posts',
    locale: 'en',
    data: { _status: 'published', ...data } as never,
    req: await hub.requestOf(editor),
    overrideAccess: false,
  })

const text = (...children: object[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children },
})

const paragraph = (words: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text: words }],
})

const readAll = async (id: Post['id']): Promise<Post> =>
  hub.payload.findByID({
    collection: 'posts',
    id,
    locale: 'en',
    depth: 1,
    req: await hub.requestOf(null),
    overrideAccess: false,
  })

const smallPicture = async () => {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#246' } })
    .webp()
    .toBuffer()
  return { data, mimetype: 'image/webp', name: 'lock.webp', size: data.length }
}

describe('a post that asks much', () => {
  it('should hold five megabytes of text, and be read again whole', async () => {
    const line = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '
    const blocks = Array.from({ length: 1000 }, () => paragraph(line.repeat(92)))
    const content = text(...blocks)
    expect(JSON.stringify(content).length).toBeGreaterThan(5 * 1024 * 1024)
    const { id } = await write({ title: 'War and peace', content })
    const found = await readAll(id)
    expect(found.content).toEqual(content)
    expect(await minutesToRead(found, await hub.requestOf(null))).toBe(Math.round((92_000 * 8) / 228))
  })

  it('should show three hundred pictures', async () => {
    const { id: picture } = await hub.payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A lock' },
      file: await smallPicture(),
    })
    const uploads = Array.from({ length: 300 }, (_, at) => ({
      type: 'upload',
      version: 3,
      id: `u${at}`,
      relationTo: 'media',
      value: picture,
      fields: {},
      format: '',
    }))
    const { id } = await write({ title: 'Three hundred', content: text(...uploads) })
    const { content } = (await readAll(id)) as unknown as {
      content: { root: { children: { value: { alt: string } }[] } }
    }
    expect(content.root.children.map(({ value }) => value.alt)).toEqual(Array(300).fill('A lock'))
  })
})

describe('two editors who publish at once', () => {
  const save = async (id: Post['id'], data: object) =>
    hub.payload.update({
      collection: 'posts',
      id,
      locale: 'en',
      data: { _status: 'published', ...data } as never,
      req: await hub.requestOf(editor),
      overrideAccess: false,
    })

  itNeeding('transactions', 'of two at the same moment, one sees what the other did')(
    'should not overwrite one another when they say what they have read',
    async () => {
      const { id, updatedAt } = await write({ title: 'Read by two' })
      const answers = await Promise.allSettled(
        ['One', 'Other'].map((title) => save(id, { title, basedOn: updatedAt })),
      )
      const [refused] = answers.filter(({ status }) => status === 'rejected')
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(refused).toMatchObject({ reason: { code: 'CHANGED_MEANWHILE', status: 409 } })
      const [kept] = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.title] : []))
      const read = await readAll(id)
      expect(read.title).toBe(kept)
      // Whoever reads again saves.
      await expect(save(id, { title: 'Both', basedOn: read.updatedAt })).resolves.toMatchObject({
        title: 'Both',
      })
    },
  )

  it('should find both of their texts among the versions when they do not', async () => {
    const { id } = await write({ title: 'Read by none' })
    await Promise.all(['First hand', 'Second hand'].map((title) => save(id, { title })))
    const { docs } = await hub.payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: id } },
      locale: 'en',
      depth: 0,
    })
    expect(docs.map(({ version }) => version.title)).toEqual(
      expect.arrayContaining(['First hand', 'Second hand']),
    )
  })
})

describe('an address', () => {
  it('should keep the letters of any script', async () => {
    const { slug } = await write({ title: 'مرحبا بالعالم' })
    expect(slug).toBe('مرحبا-بالعالم')
  })

  it('should have words where a title has none', async () => {
    const [first, second] = [await write({ title: '🎉🎉' }), await write({ title: '🎉' })]
    expect([first.slug, second.slug]).toEqual(['untitled', 'untitled-2'])
  })
})
