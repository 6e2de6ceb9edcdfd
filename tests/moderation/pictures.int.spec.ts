import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { hubCustom } from '../../src/config/hubCustom'
import { likeness, sha256Of } from '../../src/hooks/picturePrint'
import type { Member, Reply, Topic } from '../../src/payload-types'
import { operationOf } from '../helpers/operation'
import { bootWorld, type World } from './world'

let world: World
let topic: Topic
let photo: Buffer
let copy: Buffer
let other: Buffer

/** Rough noise, the same for the same seed: a picture like no other. */
const noise = async (seed: number): Promise<Buffer> => {
  let state = seed
  const pixels = Buffer.from(
    Array.from({ length: 12 * 12 * 3 }, () => {
      state = (state * 48_271) % 2_147_483_647
      return state % 256
    }),
  )
  return sharp(pixels, { raw: { width: 12, height: 12, channels: 3 } })
    .resize(360, 360)
    .png()
    .toBuffer()
}

beforeAll(async () => {
  world = await bootWorld({ moderation: { checks: { rate: false, repetition: false } } }, (config) => ({
    ...config,
    sharp,
  }))
  topic = await world.writeTopic(world.moderator, { body: 'Show me your beans.' })
  ;[photo, other] = await Promise.all([noise(7), noise(11)])
  copy = await sharp(photo).resize(180).jpeg({ quality: 60 }).toBuffer()
}, 120_000)
afterAll(() => world.stop())
beforeEach(() => {
  world.clock.forward(25 * 3600)
})

const act = async <Result = unknown>(name: string, input: object, by: Member): Promise<Result> =>
  operationOf<object, Result>(world.payload, name)(input, await world.requestOf(by))
const upload = (by: Member, file: Buffer): Promise<{ url: string }> =>
  act('uploadPicture', { file: file.toString('base64') }, by)
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => String((error as { code?: unknown }).code ?? error),
  )
const show = async (by: Member, file: Buffer): Promise<Reply> => {
  const { url } = await upload(by, file)
  return world.writeReply(by, topic, `Here they are.\n\n![beans](${url})`)
}
const caseOf = async ({ id }: Reply) =>
  (
    await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `replies:${id}` } },
      depth: 0,
    })
  ).docs[0]
const set = async (knownPictures: 'hold' | 'refuse') =>
  world.payload.updateGlobal({
    slug: 'moderation-rules',
    data: { knownPictures },
    overrideAccess: false,
    req: await world.requestOf(world.moderator),
  })
const list = async (data: object, by: Member = world.moderator) =>
  world.payload.create({
    collection: 'known-pictures',
    data: { reason: 'Seen elsewhere', ...data },
    overrideAccess: false,
    req: await world.requestOf(by),
  })

describe('a known picture', () => {
  it('should be listed from the case of a text that shows it, and be held from then on, in any dress', async () => {
    const first = await show(world.author, photo)
    expect(first.moderation).toBe('approved')
    await act(
      'reportContent',
      { target: { collection: 'replies', id: first.id }, rule: 'respect' },
      world.reader,
    )
    const found = await caseOf(first)
    const detail = async () =>
      (
        await act<{ post: { pictures: { file: string; url: string; isKnown: boolean }[] } }>(
          'moderationCase',
          { id: found?.id },
          world.moderator,
        )
      ).post.pictures
    const [picture] = await detail()
    expect(picture).toMatchObject({ url: `/api/attachments/file/${picture?.file ?? ''}`, isKnown: false })
    const asked = { case: found?.id, file: picture?.file, reason: 'A threat, as a picture' }
    expect(await codeOf(act('listPicture', asked, world.reader))).toBe('MODERATORS_ONLY')
    expect(await codeOf(act('listPicture', { ...asked, file: 'another.webp' }, world.moderator))).toBe(
      'PICTURE_NOT_FOUND',
    )
    const { known } = await act<{ known: number }>('listPicture', asked, world.moderator)
    // Again is no error, and no second row.
    expect(await act('listPicture', asked, world.colleague)).toMatchObject({ known, distance: 0 })
    expect(await detail()).toMatchObject([{ isKnown: true }])

    for (const file of [photo, copy]) {
      const again = await show(await world.createMember({}), file)
      expect(again.moderation).not.toBe('approved')
      expect((await caseOf(again))?.reasons).toMatchObject([{ check: 'pictures', code: 'known' }])
      expect(
        await act('replayDecision', { case: (await caseOf(again))?.id, number: 1 }, world.moderator),
      ).toMatchObject({ agrees: true, missing: [] })
    }
    expect((await show(await world.createMember({}), other)).moderation).toBe('approved')
  })

  it('should be refused at the door where the rules say so, but not to those who decide', async () => {
    await set('refuse')
    for (const file of [photo, copy]) expect(await codeOf(upload(world.author, file))).toBe('PICTURE_KNOWN')
    expect(await codeOf(upload(world.author, other))).toBe('done')
    expect(await codeOf(upload(world.moderator, photo))).toBe('done')
    await set('hold')
    expect(await codeOf(upload(world.author, photo))).toBe('done')
  })

  it('should be nobody’s portrait, whatever the rules say', async () => {
    const wear = (file: Buffer) => act('setAvatar', { data: { file: file.toString('base64') } }, world.reader)
    expect(await codeOf(wear(copy))).toBe('PICTURE_KNOWN')
    expect(await codeOf(wear(other))).toBe('done')
  })

  it('should be listed by its hash alone', async () => {
    const file = await noise(23)
    await list({ sha256: sha256Of(file).toUpperCase() })
    await set('refuse')
    expect(await codeOf(upload(world.author, file))).toBe('PICTURE_KNOWN')
    // By the file alone: the same picture saved anew is another file.
    expect(await codeOf(upload(world.author, await sharp(file).jpeg().toBuffer()))).toBe('done')
    await set('hold')
  })

  it.each([
    ['no hash', {}],
    ['a short one', { sha256: 'abc' }],
    ['words', { dHash: 'z'.repeat(32) }],
    ['something else', { sha256: 12 }],
  ])('should not be listed by %s', async (_, data) => {
    await expect(list(data)).rejects.toMatchObject({ status: 400 })
  })

  it('should be the team’s list alone, and its hashes in nobody’s rows', async () => {
    await expect(list({ dHash: '0f'.repeat(16) }, world.reader)).rejects.toMatchObject({ status: 403 })
    await expect(
      world.payload.find({
        collection: 'known-pictures',
        overrideAccess: false,
        req: await world.requestOf(world.reader),
      }),
    ).rejects.toMatchObject({ status: 403 })
    const own = await world.payload.find({
      collection: 'attachments',
      overrideAccess: false,
      req: await world.requestOf(world.author),
    })
    expect(own.totalDocs).toBeGreaterThan(0)
    for (const row of own.docs) expect(row).not.toMatchObject({ sha256: expect.anything() })
  })
})

describe('a picture from before pictures had prints', () => {
  it('should get its own from the worker, a few at a time, and be known again', async () => {
    const author = await world.createMember({})
    const file = await noise(31)
    const { url } = await upload(author, file)
    const where = { filename: { equals: decodeURIComponent(url.split('/').pop() ?? '') } }
    const { docs } = await world.payload.db.find<{ id: number; filename: string }>({
      collection: 'attachments',
      where,
    })
    const id = docs[0]?.id ?? 0
    const print = async () =>
      world.payload.db.findOne<{ id: number; sha256?: string | null; dHash?: string | null }>({
        collection: 'attachments',
        where: { id: { equals: id } },
      })
    const before = await print()
    const forget = (data: object) =>
      world.payload.db.updateOne({ collection: 'attachments', id, data: { ...data }, returning: false })
    const work = () =>
      hubCustom(world.payload.config)
        .tasks.find(({ name }) => name === 'picture prints')
        ?.run({ payload: world.payload, signal: new AbortController().signal })
    await forget({ sha256: null, dHash: null })
    expect(await work()).toBe(1)
    const after = await print()
    // The hub keeps another file than was sent, of the same picture.
    expect(after?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(
      likeness({ sha256: null, dHash: after?.dHash ?? null }, { sha256: null, dHash: before?.dHash ?? null }),
    ).not.toBeNull()
    expect(await work()).toBe(0)

    // One whose file is lost is looked for once, and has no print.
    await forget({ sha256: null, dHash: null, filename: 'lost.webp' })
    expect(await work()).toBe(1)
    expect(await print()).toMatchObject({ sha256: 'lost', dHash: null })
    expect(await work()).toBe(0)
  })
})

describe('what is no picture', () => {
  it.each([
    ['text', Buffer.from('I am no picture.')],
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['the head of one', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('should be refused: %s', async (_, file) => {
    expect(await codeOf(upload(world.author, file))).toMatch(/PICTURE_REFUSED/)
    expect(await codeOf(act('setAvatar', { data: { file: file.toString('base64') } }, world.reader))).toMatch(
      /AVATAR_REFUSED|MissingFile/,
    )
  })

  it('should be refused when it unfolds to more than is read', async () => {
    const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await codeOf(upload(world.author, bomb))).toBe('PICTURE_REFUSED')
  })
})
