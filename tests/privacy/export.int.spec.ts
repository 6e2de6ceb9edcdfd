import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { fromBuffer } from 'yauzl'
import type { Member } from '../../src/payload-types'
import { testPassword } from '../helpers/bootHub'
import { bootPrivacyWorld, type PrivacyWorld } from './world'

const hour = 3_600_000
const day = 24 * hour

const planted = {
  name: 'Ana Kvorbizky',
  bio: 'I grow zemplarines',
  link: 'https://qwyxol.example/ana',
  topic: 'A question about plomvexa',
  reply: 'I answer myself with drubbelon',
  comment: 'What a fine hixtarb',
}
const ofOthers = { secret: 'bob keeps a vontrasse', email: 'bob@example.org' }

let world: PrivacyWorld
let ana: Member
let token: string
let stranger: string

beforeAll(async () => {
  world = await bootPrivacyWorld()
  ana = await world.createMember({ handle: 'ana', displayName: planted.name })
  await world.createMember({ handle: 'bob' })
  token = await world.logIn('ana@example.org')
  stranger = await world.logIn('bob@example.org')
  const forum = await world.payload.create({
    collection: 'forums',
    data: { title: 'Balcony', slug: 'balcony', order: 1 },
  })
  const post = await world.payload.create({
    collection: 'posts',
    data: { title: 'Balconies', _status: 'published', author: ana.id },
  })
  const send = async (to: string, body: object, who = token): Promise<{ id: number }> => {
    world.clock.advance(hour)
    const response = await world.call('POST', to, body, who)
    expect(response.status).toBe(201)
    return ((await response.json()) as { doc: { id: number } }).doc
  }
  const links = [{ label: 'Me', url: planted.link }]
  await world.call('PATCH', `/members/${ana.id}`, { bio: planted.bio, links }, token)
  const topic = await send('/topics', { title: planted.topic, forum: forum.id, body: 'Who knows?' })
  await send('/replies', { topic: topic.id, body: planted.reply })
  await send('/replies', { topic: topic.id, body: ofOthers.secret }, stranger)
  await send('/comments', { post: post.id, body: planted.comment })
  const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#c84' } })
    .png()
    .toBuffer()
  await world.act('setAvatar', { data: { file: picture.toString('base64') } }, token)
})
afterAll(() => world.stop())

type Archive = { id: number; status: string; progress: number; size: number }
const archives = async (who = token): Promise<Archive[]> =>
  ((await (await world.call('GET', '/data-exports', undefined, who)).json()) as { docs: Archive[] }).docs
const download = (id: number, who?: string) => world.call('GET', `/data-exports/${id}/file`, undefined, who)
const request = (password = testPassword) => world.act('requestExport', { password }, token)

/** Every file of a zip by its name. */
const unzip = (data: Buffer): Promise<Map<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>()
    fromBuffer(data, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (fault, stream) => {
          if (fault) return reject(fault)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts))
            zip.readEntry()
          })
        })
      })
      zip.on('end', () => resolve(files))
      zip.readEntry()
    })
  })

describe('an archive of one’s own data', () => {
  it('should be asked for with the password, and one at a time', async () => {
    expect((await request('not my password')).status).toBe(403)
    expect((await world.act('requestExport', { password: testPassword })).status).toBe(401)
    const first = await request()
    expect(first.body).toMatchObject({ status: 'waiting', progress: 0 })
    expect(JSON.stringify(first.body)).not.toContain('slot')
    const second = await request()
    expect(second.body.errors?.[0]?.extensions.code).toBe('EXPORT_RUNNING')
  })

  it('should not be there before it is whole', async () => {
    const [mine] = await archives()
    expect((await download(mine?.id ?? 0, token)).status).toBe(404)
  })

  it('should hold every word of the member, and none of anybody else', async () => {
    await world.work()
    const [mine] = await archives()
    expect(mine).toMatchObject({ status: 'ready', progress: 100 })
    const response = await download(mine?.id ?? 0, token)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-length': String(mine?.size),
      'cache-control': 'private, no-store',
    })
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="my-data-\d{4}-\d\d-\d\d\.zip"$/,
    )
    const files = await unzip(Buffer.from(await response.arrayBuffer()))
    const texts = [...files.values()].map(String).join('\n')
    for (const value of Object.values(planted)) expect(texts).toContain(value)
    for (const value of Object.values(ofOthers)) expect(texts).not.toContain(value)
    expect(texts).not.toMatch(/"(hash|salt|sessions|resetPasswordToken|_verificationToken|slot)"/)
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['README.txt', 'manifest.json', 'data/members.json', 'data/topics.json']),
    )
    const portraits = [...files].filter(([name]) => name.startsWith('files/avatars/'))
    expect(portraits).toHaveLength(1)
    expect((await sharp(portraits[0]?.[1]).metadata()).format).toBe('webp')
    const manifest = JSON.parse(String(files.get('manifest.json'))) as {
      files: { file: string; entries: number }[]
    }
    expect(manifest.files).toContainEqual({ file: 'data/replies.json', entries: 1 })
    for (const { file, entries } of manifest.files)
      expect(JSON.parse(String(files.get(file)))).toHaveLength(entries)
  })

  it('should be announced by mail, without a key to it', async () => {
    const mails = (await world.places()).filter(
      ({ name, content }) => name.startsWith('mail/') && content.includes('Your archive is ready'),
    )
    expect(mails.length).toBeGreaterThan(0)
    for (const { content } of mails) expect(content.toString()).not.toMatch(/[0-9a-f]{32}\.zip/)
  })

  it('should be given to its signed-in owner alone', async () => {
    const [mine] = await archives()
    expect((await download(mine?.id ?? 0)).status).toBe(401)
    expect((await download(mine?.id ?? 0, stranger)).status).toBe(404)
    expect(await archives(stranger)).toEqual([])
  })

  it('should be made anew after a worker that left half a file', async () => {
    expect((await request()).status).toBe(200)
    const [asked] = await archives()
    // As a kill leaves it: claimed, half written, and nobody there.
    const file = `${'ab'.repeat(16)}.zip`
    await world.payload.db.updateOne({
      collection: 'data-exports',
      id: asked?.id ?? 0,
      data: {
        status: 'running',
        file,
        leaseUntil: new Date(world.clock.now().getTime() + 60_000).toISOString(),
      },
    })
    await world.turn('exports')
    expect((await archives())[0]?.status).toBe('running')
    world.clock.advance(61_000)
    await world.work()
    expect((await archives())[0]?.status).toBe('ready')
  })

  it('should be gone after seven days', async () => {
    world.clock.advance(7 * day)
    await world.work()
    const all = await archives()
    expect(all.map(({ status }) => status)).toEqual(['expired', 'expired'])
    expect((await download(all[0]?.id ?? 0, token)).status).toBe(404)
    const left = (await world.places()).filter(({ name }) => name.startsWith('exports/'))
    expect(left).toEqual([])
  })
})
