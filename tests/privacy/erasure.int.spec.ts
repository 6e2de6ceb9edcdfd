import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { createToken } from '../../src/collections/members'
import type { Member } from '../../src/payload-types'
import { testPassword } from '../helpers/bootHub'
import { bootPrivacyWorld, findsOf, type PrivacyWorld } from './world'

const hour = 3_600_000
const day = 24 * hour

/** Strings that occur nowhere else, so that a find is a trace of this member. */
const planted = {
  email: 'qwyxolana@example.org',
  handle: 'qwyxolana',
  name: 'Ana Kvorbizky',
  bio: 'I grow zemplarines on my balcony',
  note: 'plomvexa is a word of yours',
  link: 'https://drubbelon.example/ana',
  formerHandle: 'hixtarb-ana',
}

let world: PrivacyWorld
let ana: Member
let bob: Member
let moderator: Member
/** What the hub itself made for the member: session, tokens, hashes. */
const made: Record<string, string> = {}

beforeAll(async () => {
  world = await bootPrivacyWorld()
  await world.createMember({ handle: 'ada', roles: ['admin'] })
  moderator = await world.createMember({ handle: 'mona', roles: ['moderator', 'editor'] })
  bob = await world.createMember({ handle: 'bob' })
  ana = await signUp()
})
afterAll(() => world.stop())

const system = { overrideAccess: true } as const

const row = async (id: number | string): Promise<Record<string, unknown>> =>
  (await world.payload.db.findOne<{ id: number } & Record<string, unknown>>({
    collection: 'members',
    where: { id: { equals: id } },
  })) ?? {}

/** Through the front door: registration, mail, verification. */
const signUp = async (): Promise<Member> => {
  const { status } = await world.act('registerMember', {
    data: {
      email: planted.email,
      password: testPassword,
      handle: planted.formerHandle,
      displayName: planted.name,
    },
  })
  expect(status).toBe(200)
  await world.work()
  const { docs } = await world.payload.find({
    collection: 'members',
    where: { handle: { equals: planted.formerHandle } },
    ...system,
  })
  const member = docs[0]
  if (!member) throw new Error('The registration made no member.')
  const stored = await row(member.id)
  made.verificationToken = String(stored._verificationToken)
  await world.payload.verifyEmail({ collection: 'members', token: made.verificationToken })
  return member
}

/** Everything that a member does in a hub, through its doors. */
const live = async (): Promise<void> => {
  const token = await world.logIn(planted.email)
  const ask = async (method: string, to: string, body: object): Promise<Record<string, unknown>> => {
    // The hub asks newcomers to take their time.
    world.clock.advance(hour)
    const response = await world.call(method, to, body, token)
    expect([200, 201]).toContain(response.status)
    return (await response.json()) as Record<string, unknown>
  }
  const links = [{ label: 'My place', url: planted.link }]
  const { doc: self } = await ask('PATCH', `/members/${ana.id}`, { bio: planted.bio, links })
  expect(self).toMatchObject({ bio: planted.bio, links })
  // Under another handle at first, then under the one she keeps.
  expect((await world.act('changeHandle', { handle: planted.handle }, token)).status).toBe(200)
  const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#c84' } })
    .png()
    .toBuffer()
  expect((await world.act('setAvatar', { data: { file: picture.toString('base64') } }, token)).status).toBe(
    200,
  )
  const avatar = await world.payload.find({ collection: 'avatars', ...system })
  made.avatarFile = String(avatar.docs[0]?.filename).replace('.webp', '')
  await world.act('blockMember', { member: String(bob.id) }, token)
  await world.act('unblockMember', { member: String(bob.id) }, token)
  await world.act('muteMember', { member: String(bob.id) }, token)

  const forum = await world.payload.create({
    collection: 'forums',
    data: { title: 'Balcony', slug: 'balcony', order: 1 },
    ...system,
  })
  const signed = `Ask ${planted.email} or @${planted.handle}. ${planted.name}`
  const topic = (
    await ask('POST', '/topics', { title: `A question by ${planted.name}`, forum: forum.id, body: signed })
  ).doc as { id: number }
  await ask('POST', '/replies', { topic: topic.id, body: `I am ${planted.handle}, and I agree` })
  const post = await world.payload.create({
    collection: 'posts',
    data: { title: 'Balconies', _status: 'published', author: moderator.id },
    ...system,
  })
  await ask('POST', '/comments', { post: post.id, body: signed })
  // A text that the machine holds: a case with an excerpt, evidence, and then a moderator's words.
  const held = (
    await ask('POST', '/replies', {
      topic: topic.id,
      body: `${planted.name}: http://a.example http://b.example http://c.example http://d.example by ${planted.email}`,
    })
  ).doc as { id: number; moderation: string }
  expect(held.moderation).toBe('held')
  const cases = await world.payload.find({
    collection: 'moderation-cases',
    where: { key: { equals: `replies:${held.id}` } },
    ...system,
  })
  const decided = await world.act(
    'decideCase',
    { case: cases.docs[0]?.id, decision: 'approve', note: planted.note, version: cases.docs[0]?.version },
    await world.logIn(moderator.email),
  )
  expect(decided.status).toBe(200)

  // What others say of her, and an editor's post in several versions.
  const tokenOfBob = await world.logIn(bob.email)
  await world.call(
    'POST',
    '/replies',
    {
      topic: topic.id,
      body: `Thanks @${planted.handle}, see /members/${planted.handle} or ${planted.email}`,
    },
    tokenOfBob,
  )
  for (const title of [`An interview with @${planted.handle}`, 'An interview'])
    await world.payload.update({
      collection: 'posts',
      id: post.id,
      data: { title, excerpt: `Write to ${planted.email}` },
      ...system,
    })

  await world.act('forgotPassword', { email: planted.email })
  await world.payload.forgotPassword({ collection: 'members', data: { email: planted.email } })
  made.resetToken = String((await row(ana.id)).resetPasswordToken)
  made.accountToken = await createToken({
    member: ana.id,
    purpose: 'test',
    data: { to: planted.email },
    ttlMs: day,
    req: await world.requestOf(null),
  })
  await world.payload.create({
    collection: 'payload-preferences',
    data: {
      key: 'nav',
      value: { by: planted.name },
      user: { relationTo: 'members', value: ana.id },
    } as never,
    ...system,
    user: { ...ana, collection: 'members' },
  })
  expect((await world.act('requestExport', { password: testPassword }, token)).status).toBe(200)
  await world.work()
  const stored = await row(ana.id)
  made.hash = String(stored.hash)
  made.salt = String(stored.salt)
  made.session = String((stored.sessions as { id: string }[])[0]?.id)
}

describe('erasure', () => {
  it('should find everything it is going to erase', async () => {
    await live()
    const places = await world.places()
    const found = new Set(findsOf(places, { ...planted, ...made }).map((find) => find.split(':')[0]))
    // A token handed out is kept as a hash: it is nowhere even before.
    expect(Object.keys({ ...planted, ...made }).filter((what) => !found.has(what))).toEqual(['accountToken'])
  })

  it('should ask for the password, and not twice', async () => {
    const token = await world.logIn(planted.email)
    expect((await world.act('requestErasure', { password: 'wrong, I think' }, token)).status).toBe(403)
    const { body } = await world.act('requestErasure', { password: testPassword }, token)
    expect(body).toEqual({
      status: 'waiting',
      dueAt: new Date(world.clock.now().getTime() + 14 * day).toISOString(),
    })
    world.clock.advance(day)
    expect((await world.act('requestErasure', { password: testPassword }, token)).body).toEqual(body)
  })

  it('should be cancelled within the days of grace', async () => {
    const token = await world.logIn(planted.email)
    expect((await world.act('cancelErasure', {}, token)).body).toBe(true)
    world.clock.advance(20 * day)
    await world.work()
    expect(await row(ana.id)).toMatchObject({ handle: planted.handle })
  })

  it('should refuse the only administrator', async () => {
    const token = await world.logIn('ada@example.org')
    const { status, body } = await world.act('requestErasure', { password: testPassword }, token)
    expect(status).toBe(409)
    expect(body.errors?.[0]?.extensions.code).toBe('ONLY_ADMIN')
  })

  it('should leave no trace in any table, version, file or log line', async () => {
    const token = await world.logIn(planted.email)
    await world.act('requestErasure', { password: testPassword }, token)
    await world.work()
    world.clock.advance(14 * day)
    await world.work()

    const places = await world.places()
    const values = { ...planted, ...made }
    process.stdout.write(
      `erasure: ${places.length} places searched for ${Object.keys(values).length} values\n`,
    )
    expect(findsOf(places, values)).toEqual([])
  })

  it('should keep what she wrote under a nameless face', async () => {
    const { docs } = await world.payload.find({ collection: 'topics', depth: 1, overrideAccess: false })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.author).toMatchObject({ displayName: 'Former member', former: true })
    expect(docs[0]?.body).toBe('Ask […] or @[…]. […]')
  })

  it('should never give her handles to anybody else', async () => {
    for (const handle of [planted.handle, planted.formerHandle]) {
      const { body } = await world.act('registerMember', {
        data: {
          email: `new-${handle}@example.net`,
          password: testPassword,
          handle,
          displayName: 'Somebody new',
        },
      })
      expect(body.errors?.[0]?.extensions.code).toBe('HANDLE_TAKEN')
    }
  })

  it('should let nobody in with what they held', async () => {
    await expect(world.logIn(planted.email)).rejects.toMatchObject({ status: 401 })
  })
})
