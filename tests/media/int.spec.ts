import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { Media, Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'

let hub: TestHub
let editor: Member
beforeAll(async () => {
  hub = await bootHub({ change: (config) => ({ ...config, sharp }) })
  editor = await hub.createMember({ handle: 'edith', roles: ['editor'] })
})
afterAll(() => hub.stop())

let made = 0
const upload = async (
  data: Buffer,
  { name = 'photo.jpg', mimetype = 'image/jpeg', focalX = 50 } = {},
): Promise<Media> =>
  hub.payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A lock', focalX, focalY: 50 },
    file: { data, mimetype, name: `${(made += 1)}-${name}`, size: data.length },
    req: await hub.requestOf(editor),
    overrideAccess: false,
  })

/** Left half red, right half blue. */
const halves = async (width: number, height: number): Promise<Buffer> => {
  const half = await sharp({ create: { width: width / 2, height, channels: 3, background: '#d00' } })
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#00d' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .jpeg()
    .toBuffer()
}

const fileOf = (name: string | null | undefined): Promise<Buffer> =>
  readFile(path.join(hub.directory, 'media', name ?? ''))

describe('an upload', () => {
  it('should become every format that pages and networks take, from one picture', async () => {
    const { sizes, blur } = await upload(await halves(2000, 2000))
    const shapes = Object.entries(sizes ?? {}).map(([name, size]) => [
      name,
      `${size.width}×${size.height}`,
      size.mimeType,
    ])
    expect(shapes).toEqual([
      ['thumbnail', '320×200', 'image/webp'],
      ['card', '800×500', 'image/webp'],
      ['small', '480×480', 'image/webp'],
      ['medium', '960×960', 'image/webp'],
      ['wide', '1600×1600', 'image/webp'],
      ['smallAvif', '480×480', 'image/avif'],
      ['mediumAvif', '960×960', 'image/avif'],
      ['wideAvif', '1600×1600', 'image/avif'],
      ['og', '1200×630', 'image/jpeg'],
      ['landscape', '1200×675', 'image/jpeg'],
      ['square', '1080×1080', 'image/jpeg'],
      ['portrait', '1080×1350', 'image/jpeg'],
      ['story', '1080×1920', 'image/jpeg'],
    ])
    expect(blur).toMatch(/^data:image\/webp;base64,/)
    expect(String(blur).length).toBeLessThan(500)
  })

  it('should keep its focal point in every crop', async () => {
    const colour = async ({ sizes }: Media): Promise<'red' | 'blue'> => {
      const { channels } = await sharp(await fileOf(sizes?.story?.filename)).stats()
      return (channels[0]?.mean ?? 0) > (channels[2]?.mean ?? 0) ? 'red' : 'blue'
    }
    const picture = await halves(2000, 2000)
    expect([
      await colour(await upload(picture, { focalX: 5 })),
      await colour(await upload(picture, { focalX: 95 })),
    ]).toEqual(['red', 'blue'])
  })

  it('should lose where it was taken, in every file, and stand upright', async () => {
    const data = await sharp(await halves(600, 400))
      .withExif({
        IFD0: { Copyright: 'Secret Studio' },
        IFD3: { GPSLatitude: '48/1 51/1 30/1', GPSLatitudeRef: 'N', GPSLongitude: '2/1 17/1 40/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(data).metadata()).exif).toBeDefined()
    expect(data.includes('Secret Studio')).toBe(true)
    const made = await upload(data)
    expect([made.width, made.height]).toEqual([400, 600])
    for (const name of [made.filename, ...Object.values(made.sizes ?? {}).map(({ filename }) => filename)]) {
      if (!name) continue
      const file = await fileOf(name)
      expect((await sharp(file).metadata()).exif).toBeUndefined()
      expect(file.includes('Secret Studio')).toBe(false)
    }
  })

  it('should be refused when it unfolds to too many pixels', async () => {
    // Some 60 kB that would take 300 MB.
    const bomb = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(1024 * 1024)
    await expect(upload(bomb, { name: 'bomb.png', mimetype: 'image/png' })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      status: 400,
    })
  })

  it('should be refused when it is no picture, or one with scripts, whatever its name says', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    for (const data of [Buffer.from('%PDF-1.4 not a picture'), svg])
      await expect(upload(data)).rejects.toMatchObject({ code: 'FILE_UNREADABLE', data: { field: 'file' } })
  })
})

describe('a picture in a text', () => {
  const publish = async (locale: 'en' | 'fr', data: object, id?: number | string) => {
    const common = {
      locale,
      data: { ...data, _status: 'published' } as never,
      req: await hub.requestOf(editor),
      overrideAccess: false as const,
    }
    return id === undefined
      ? hub.payload.create({ collection: 'posts', ...common })
      : hub.payload.update({ collection: 'posts', id, ...common })
  }
  const shown = (...blocks: object[]) => ({
    root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: blocks },
  })

  it('should be described in the language of the text before it is published', async () => {
    const { id: cover, filename } = await upload(await halves(64, 64), { name: 'cover.jpg' })
    const { id: inside, filename: other } = await upload(await halves(64, 64), { name: 'inside.jpg' })
    const content = shown(
      { type: 'upload', version: 3, id: 'u1', relationTo: 'media', value: inside, fields: {}, format: '' },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: 'b1', blockType: 'Gallery', pictures: [{ id: 'p1', picture: inside }] },
      },
    )
    const { id } = await publish('en', { title: 'Described', cover, content })
    const french = { title: 'Décrit', content }
    await expect(publish('fr', french, id)).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'cover', message: `The picture “${filename}” has no text alternative in French.` },
          { path: 'content', message: `The picture “${other}” has no text alternative in French.` },
        ],
      },
    })
    for (const picture of [cover, inside])
      await hub.payload.update({
        collection: 'media',
        id: picture,
        locale: 'fr',
        data: { alt: 'Une écluse' },
        req: await hub.requestOf(editor),
        overrideAccess: false,
      })
    await expect(publish('fr', french, id)).resolves.toMatchObject({ title: 'Décrit' })
  })

  it('should be described before an event or a contest goes out, in the language that is saved', async () => {
    const { id: cover } = await upload(await halves(64, 64), { name: 'square.jpg' })
    const dates = { startsAt: '2027-05-01T17:00:00.000Z', endsAt: '2027-05-01T19:00:00.000Z' }
    const event = { ...dates, timeZone: 'Europe/Paris', cover }
    const contest = {
      opensAt: dates.startsAt,
      closesAt: dates.endsAt,
      timeZone: 'Europe/Paris',
      cover,
      state: 'announced',
      // What its rules need besides.
      decidesAt: '2027-05-02T19:00:00.000Z',
      personalDataUntil: '2027-08-01T00:00:00.000Z',
      judging: { how: 'draw' },
      rules: { organiser: 'The lock house', complaints: 'contests@example.org' },
    }
    const save = async (collection: 'events' | 'contests', locale: 'en' | 'fr', data: object) =>
      hub.payload.create({
        collection,
        locale,
        data: { title: 'In the open', ...data } as never,
        req: await hub.requestOf(editor),
        overrideAccess: false,
      })
    const silent = { data: { errors: [expect.objectContaining({ path: 'cover' })] } }
    await expect(save('events', 'fr', { ...event, _status: 'published' })).rejects.toMatchObject(silent)
    await expect(save('events', 'fr', { ...event, _status: 'draft' })).resolves.toMatchObject({})
    await expect(save('events', 'en', { ...event, _status: 'published' })).resolves.toMatchObject({})
    const announce = async (locale: 'en' | 'fr') => {
      const { id } = await save('contests', locale, { ...contest, state: 'draft' })
      const other = locale === 'en' ? 'fr' : 'en'
      await hub.payload.update({ collection: 'contests', id, locale: other, data: { title: 'Both' } })
      const req = await hub.requestOf(editor)
      const data = { state: 'announced' } as const
      return hub.payload.update({ collection: 'contests', id, locale, data, req, overrideAccess: false })
    }
    await expect(announce('fr')).rejects.toMatchObject(silent)
    await expect(announce('en')).resolves.toMatchObject({ state: 'announced' })
  })
})
