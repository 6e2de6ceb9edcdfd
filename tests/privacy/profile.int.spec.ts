import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Member } from '../../src/payload-types'
import { bootPrivacyWorld, type PrivacyWorld } from './world'

let world: PrivacyWorld
let ana: Member
let tokens: { ana: string; bob: string; mona: string; ada: string }
beforeAll(async () => {
  world = await bootPrivacyWorld()
  ana = await world.createMember({ handle: 'ana' })
  await world.createMember({ handle: 'bob' })
  await world.createMember({ handle: 'mona', roles: ['moderator'] })
  await world.createMember({ handle: 'ada', roles: ['admin'] })
  const [a, b, m, d] = await Promise.all(
    ['ana', 'bob', 'mona', 'ada'].map((handle) => world.logIn(`${handle}@example.org`)),
  )
  tokens = { ana: a ?? '', bob: b ?? '', mona: m ?? '', ada: d ?? '' }
})
afterAll(() => world.stop())

const save = async (data: object, token = tokens.ana): Promise<{ status: number; body: string }> => {
  const response = await world.call('PATCH', `/members/${ana.id}`, data, token)
  return { status: response.status, body: await response.text() }
}
const seen = async (token?: string): Promise<Record<string, unknown>> =>
  (await (await world.call('GET', `/members/${ana.id}?depth=1`, undefined, token)).json()) as Record<
    string,
    unknown
  >

describe('a profile', () => {
  it('should hold words and links, and refuse addresses that are none', async () => {
    const links = [{ label: 'My place', url: 'https://ana.example' }]
    expect((await save({ bio: 'I grow tomatoes', links })).status).toBe(200)
    expect(await seen()).toMatchObject({ bio: 'I grow tomatoes', links })
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a:b@ana.example'])
      expect(await save({ links: [{ label: 'x', url }] })).toMatchObject({ status: 400 })
    expect((await save({ links: Array.from({ length: 6 }, () => links[0]) })).status).toBe(400)
    expect((await save({ timeZone: 'Mars/Olympus' })).status).toBe(400)
    expect((await save({ timeZone: 'Europe/Paris' })).status).toBe(200)
  })

  it('should show each part to whom its member chose, by every door', async () => {
    await save({ privacy: { bio: 'members', links: 'nobody' } })
    expect(await seen()).not.toHaveProperty('bio')
    expect(await seen(tokens.bob)).toMatchObject({ bio: 'I grow tomatoes' })
    for (const token of [undefined, tokens.bob, tokens.mona])
      expect((await seen(token)).links ?? []).toEqual([])
    expect((await seen(tokens.ana)).links).toHaveLength(1)
    expect((await seen(tokens.ada)).links).toHaveLength(1)
    const find = (select: Record<string, true>) =>
      world.payload.find({
        collection: 'members',
        where: { handle: { equals: 'ana' } },
        select,
        overrideAccess: false,
      })
    expect((await find({ bio: true })).docs[0]).not.toHaveProperty('bio')
  })

  it('should not be found by what it hides', async () => {
    const response = await world.call('GET', '/members?where[bio][contains]=tomatoes')
    expect(response.status).toBe(400)
  })

  it('should not be anybody else’s to change', async () => {
    expect((await save({ privacy: { bio: 'everybody' } }, tokens.bob)).status).toBe(403)
  })
})

const setAvatar = (file: Buffer, token?: string) =>
  world.act('setAvatar', { data: { file: file.toString('base64'), focalX: 20, focalY: 80 } }, token)

const photograph = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#c84' } })
    .withExif({ IFD0: { Copyright: 'Qwyxolana', Make: 'Plomvexa' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
    .jpeg()
    .toBuffer()

const files = async (): Promise<string[]> =>
  (await world.places()).map(({ name }) => name).filter((name) => name.startsWith('avatars/'))

describe('a portrait', () => {
  it('should be taken without what the camera wrote into it', async () => {
    const picture = await photograph()
    expect(picture.includes('Plomvexa')).toBe(true)
    expect((await setAvatar(picture, tokens.ana)).status).toBe(200)
    expect((await seen()).avatar).toMatchObject({
      mimeType: 'image/webp',
      width: 1024,
      focalX: 20,
      focalY: 80,
    })
    const kept = (await world.places()).filter(({ name }) => name.startsWith('avatars/'))
    expect(kept).toHaveLength(3)
    for (const { content } of kept) {
      expect(content.includes('Plomvexa')).toBe(false)
      expect(content.includes('EXIF')).toBe(false)
    }
  })

  it('should take the place of the one before, files and all', async () => {
    const before = await files()
    expect((await setAvatar(await photograph(), tokens.ana)).status).toBe(200)
    const after = await files()
    expect(after).toHaveLength(3)
    expect(after.filter((name) => before.includes(name))).toEqual([])
  })

  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['ZIP', Buffer.from('504b0304140000000800', 'hex')],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['nothing', Buffer.alloc(0)],
  ])('should refuse %s', async (_what, file) => {
    const { status } = await setAvatar(file, tokens.bob)
    expect(status).toBe(400)
  })

  it('should refuse more than 5 MB, and more pixels than anybody needs', async () => {
    expect((await setAvatar(Buffer.alloc(5 * 1024 * 1024 + 10), tokens.bob)).status).toBe(413)
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect((await setAvatar(bomb, tokens.bob)).status).toBe(400)
  })

  it('should refuse a stranger', async () => {
    expect((await setAvatar(await photograph())).status).toBe(403)
  })

  it('should be hidden with its file from those outside its audience', async () => {
    const { avatar } = (await seen()) as { avatar: { filename: string; id: number } }
    const fetchFile = async (token?: string) =>
      (await world.call('GET', `/avatars/file/${avatar.filename}`, undefined, token)).status
    expect(await fetchFile()).toBe(200)
    await save({ privacy: { avatar: 'members' } })
    expect(await fetchFile()).toBe(403)
    expect(await fetchFile(tokens.bob)).toBe(200)
    expect(await seen()).not.toHaveProperty('avatar')
    await save({ privacy: { avatar: 'nobody' } })
    expect(await fetchFile(tokens.bob)).toBe(403)
    expect(await fetchFile(tokens.ana)).toBe(200)
  })

  it('should not be put on by naming another’s', async () => {
    const { avatar } = (await seen(tokens.ana)) as { avatar: { id: number } }
    const bob = await world.payload.find({
      collection: 'members',
      where: { handle: { equals: 'bob' } },
      overrideAccess: true,
    })
    await world.call('PATCH', `/members/${bob.docs[0]?.id}`, { avatar: avatar.id }, tokens.bob)
    const after = await world.call('GET', `/members/${bob.docs[0]?.id}`, undefined, tokens.bob)
    expect(((await after.json()) as Record<string, unknown>).avatar ?? null).toBeNull()
  })

  it('should be gone when its member takes it off', async () => {
    expect((await world.act('removeAvatar', {}, tokens.ana)).status).toBe(200)
    expect(await files()).toEqual([])
  })
})
