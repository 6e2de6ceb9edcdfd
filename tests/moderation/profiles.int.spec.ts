import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hubCustom } from '../../src/config/hubCustom'
import { settingsOf } from '../../src/plugins/notifications/options'
import type { Member } from '../../src/payload-types'
import { operationOf } from '../helpers/operation'
import { bootWorld, vileBody, type World } from './world'

let world: World

beforeAll(async () => {
  world = await bootWorld()
}, 120_000)
afterAll(() => world.stop())

const act = async <Result = unknown>(
  name: string,
  input: object,
  member: Member | null = null,
): Promise<Result> => operationOf<object, Result>(world.payload, name)(input, await world.requestOf(member))

/** Writes on one's own profile as a client does. */
const write = async (
  member: Member,
  data: Partial<Pick<Member, 'displayName' | 'bio' | 'links' | 'locale'>>,
) =>
  world.payload.update({
    collection: 'members',
    id: member.id,
    data,
    depth: 0,
    overrideAccess: false,
    req: await world.requestOf(member),
  })

const seenBy = async (viewer: Member | null, { id }: Member) =>
  world.payload.findByID({
    collection: 'members',
    id,
    depth: 0,
    overrideAccess: false,
    req: await world.requestOf(viewer),
  })

const caseOf = async ({ id }: Member) =>
  (
    await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `members:${id}` } },
      depth: 0,
    })
  ).docs[0]

const decide = async (member: Member, input: object) => {
  const found = await caseOf(member)
  return act('decideCase', { case: found?.id, version: found?.version, ...input }, world.moderator)
}

const links = [{ label: 'My bench', url: 'https://bench.example.net/' }]

/** A member who has said who they are, and nobody minded. */
const introduced = async (): Promise<Member> => {
  const member = await world.createMember({})
  await write(member, { bio: 'I mend chairs.', links })
  return member
}

describe('what a member writes on their profile', () => {
  it('should be shown at once when nobody could mind it', async () => {
    const member = await introduced()
    const seen = await seenBy(null, member)
    expect(seen).toMatchObject({ bio: 'I mend chairs.', links: [{ label: 'My bench' }] })
    expect(seen).not.toHaveProperty('moderation')
    expect(seen.proposed).toBeUndefined()
    expect(await caseOf(member)).toBeUndefined()
  })

  it('should wait when it is held, with what was shown before in its place, and the member told why', async () => {
    const member = await introduced()
    await write(member, { displayName: 'Chairs Anew', bio: vileBody, links: [] })
    for (const viewer of [null, world.reader])
      expect(await seenBy(viewer, member)).toMatchObject({
        displayName: member.displayName,
        bio: 'I mend chairs.',
        links: [{ label: 'My bench' }],
      })
    for (const viewer of [member, world.moderator])
      expect(await seenBy(viewer, member)).toMatchObject({
        moderation: 'held',
        proposed: { displayName: 'Chairs Anew', bio: vileBody, links: [] },
      })
    const why = hubCustom(world.payload.config)
      .graphql.map(({ fields }) => fields?.Member?.heldFor)
      .find((each) => each !== undefined)
    const reasonsFor = async (viewer: Member | null) =>
      why?.(
        (await seenBy(viewer, member)) as never,
        {},
        { req: await world.requestOf(viewer) } as never,
        {} as never,
      )
    expect(await reasonsFor(member)).toEqual(['Insult'])
    expect(await reasonsFor(world.reader)).toEqual([])
    expect(await caseOf(member)).toMatchObject({ status: 'open', kind: 'members', moderation: 'held' })
  })

  it('should be judged by its name and by where its links lead, too', async () => {
    const named = await introduced()
    await write(named, { displayName: 'You asshole' })
    expect(await seenBy(null, named)).toMatchObject({ displayName: named.displayName })
    const linked = await introduced()
    await write(linked, { links: [{ label: 'https://bank.example.com', url: 'https://thief.example.net/' }] })
    expect(await seenBy(null, linked)).toMatchObject({ links: [{ label: 'My bench' }] })
    expect((await caseOf(linked))?.reasons).toMatchObject([{ check: 'links', code: 'other-host' }])
  })

  it('should keep settings apart: they are saved while words wait', async () => {
    const member = await introduced()
    await write(member, { bio: vileBody })
    await write(member, { locale: 'fr' })
    expect(await seenBy(member, member)).toMatchObject({
      locale: 'fr',
      bio: 'I mend chairs.',
      proposed: { bio: vileBody },
    })
  })

  it('should stay with the team once it waits, whatever its member writes next', async () => {
    const member = await introduced()
    await write(member, { bio: vileBody })
    await write(member, { bio: 'I mend chairs, and tables.' })
    expect(await seenBy(null, member)).toMatchObject({ bio: 'I mend chairs.' })
    expect(await seenBy(member, member)).toMatchObject({ proposed: { bio: 'I mend chairs, and tables.' } })
    await decide(member, { decision: 'approve' })
    expect(await seenBy(null, member)).toMatchObject({ bio: 'I mend chairs, and tables.' })
  })

  it('should not be written by its member where held words stand', async () => {
    const member = await introduced()
    await write(member, {
      proposed: { displayName: 'Anybody', bio: 'Anything' },
      moderation: 'approved',
    } as never)
    expect(await seenBy(member, member)).toMatchObject({ bio: 'I mend chairs.', moderation: 'approved' })
    expect((await seenBy(member, member)).proposed?.displayName ?? null).toBeNull()
  })

  it.each([
    ['a megabyte of words', { bio: `${vileBody} `.repeat(20_000) }, 'ValidationError'],
    ['ten thousand links', { links: Array.from({ length: 10_000 }, () => links[0]) }, 'ValidationError'],
    ['a name that is none', { displayName: 12 }, 'ValidationError'],
    ['a link without words', { links: [{ label: 5, url: {} }] }, 'ValidationError'],
  ])('should be refused with %s, and leave all as it was', async (_, data, error) => {
    const member = await introduced()
    await expect(write(member, data as never)).rejects.toMatchObject({ name: error })
    expect(await seenBy(null, member)).toMatchObject({
      displayName: member.displayName,
      bio: 'I mend chairs.',
    })
    expect(await caseOf(member)).toBeUndefined()
  })

  it('should be judged when somebody signs up: the handle stands for a name that is held', async () => {
    const sign = async (handle: string, displayName: string) => {
      await act('registerMember', {
        data: {
          email: `${handle}@example.org`,
          password: 'a long enough password',
          handle,
          displayName,
          acceptedCode: 3,
        },
      })
      const { docs } = await world.payload.find({
        collection: 'members',
        where: { handle: { equals: handle } },
        depth: 0,
      })
      return docs[0]
    }
    expect(await sign('quiet-one', 'A quiet one')).toMatchObject({
      displayName: 'A quiet one',
      moderation: 'approved',
    })
    const loud = await sign('loud-one', 'You asshole')
    expect(loud).toMatchObject({
      displayName: 'loud-one',
      moderation: 'held',
      proposed: { displayName: 'You asshole' },
    })
    expect(await caseOf(loud as Member)).toMatchObject({ status: 'open', title: 'You asshole' })
  })
})

describe('a handle', () => {
  const sign = (handle: string, email = `${handle}@example.org`) =>
    act('registerMember', {
      data: {
        email,
        password: 'a long enough password',
        handle,
        displayName: 'A new one',
        acceptedCode: 3,
      },
    })

  it.each(['fuck-you', 'f-u-c-k-you', 'connard-42', 'c0nnard', 'sale_pute'])(
    'should not be %s, whether the address is known or not',
    async (handle) => {
      for (const email of [undefined, world.reader.email])
        await expect(sign(handle, email)).rejects.toMatchObject({
          code: 'HANDLE_UNFIT',
          data: { field: 'handle' },
        })
      const { totalDocs } = await world.payload.count({
        collection: 'members',
        where: { handle: { equals: handle } },
      })
      expect(totalDocs).toBe(0)
    },
  )

  it.each(['scunthorpe-fan', 'cassandra-42', 'dickens_1812', 'pen-island', 'con-brio', 'essex-girl'])(
    'may be %s',
    async (handle) => {
      expect(await sign(handle)).toMatchObject({ email: `${handle}@example.org` })
    },
  )

  it('should not become such a one either', async () => {
    const member = await world.createMember({})
    await expect(act('changeHandle', { handle: 'fuck-you-all' }, member)).rejects.toMatchObject({
      code: 'HANDLE_UNFIT',
    })
    expect(await act('changeHandle', { handle: 'fair-weather' }, member)).toEqual({ handle: 'fair-weather' })
  })
})

describe('a profile in the queue', () => {
  it('should be decided by the link of the mail, too', async () => {
    const member = await introduced()
    await write(member, { bio: vileBody })
    const found = await caseOf(member)
    const about = { case: found?.id ?? 0, version: found?.version ?? 0 }
    const { kinds } = settingsOf(world.payload)
    const letter = (reasons: string[]) =>
      kinds['moderation.opened']?.write({
        data: { ...about, collection: 'members', decision: 'hold', reasons },
        account: world.moderator as never,
        language: 'en',
        now: world.clock.now,
      })
    const path = letter(['words: insult'])?.button?.path ?? ''
    const token = new URL(path, 'http://hub.example.org').searchParams.get('token')
    expect(await act('caseByLink', { token })).toMatchObject({
      kind: 'members',
      title: member.displayName,
      text: expect.stringContaining(vileBody),
    })
    await act('decideByLink', { token, decision: 'reject', rule: 'respect' })
    expect(await caseOf(member)).toMatchObject({ status: 'decided', moderation: 'rejected' })
    expect(await seenBy(null, member)).toMatchObject({ bio: 'I mend chairs.' })
    // Who comes back from a sanction is not decided on by hiding words.
    expect(letter(['evasion: address'])?.button?.path).toBe(`/admin/queue?case=${String(found?.id)}`)
  })

  it('should be read with its links, and offered what can be done about it', async () => {
    const member = await introduced()
    await write(member, { bio: vileBody })
    const found = await caseOf(member)
    const detail = await act<{ offered: string[]; post: { title: string; text: string } }>(
      'moderationCase',
      { id: found?.id },
      world.moderator,
    )
    expect(detail.offered).toEqual(['approve', 'hide', 'reject', 'warn'])
    expect(detail.post.text).toBe(`${vileBody}\n\n- [My bench](<https://bench.example.net/>)`)
    await expect(decide(member, { decision: 'edit', rule: 'respect', text: 'x' })).rejects.toMatchObject({
      data: { code: 'EDIT_UNAVAILABLE' },
    })
  })

  it('should keep what was shown before when the new words are rejected', async () => {
    const member = await introduced()
    await write(member, { bio: vileBody })
    await decide(member, { decision: 'reject', rule: 'respect' })
    expect(await seenBy(null, member)).toMatchObject({ bio: 'I mend chairs.' })
    expect(await seenBy(member, member)).toMatchObject({
      moderation: 'rejected',
      proposed: { bio: vileBody },
    })
  })

  it.each(['hide', 'reject'])(
    'should be blank to others after the decision to %s what was shown',
    async (decision) => {
      const member = await introduced()
      const { report } = await act<{ report: number }>(
        'reportContent',
        { target: { collection: 'members', id: member.id }, rule: 'no-ads' },
        world.reader,
      )
      expect(report).toBeDefined()
      await decide(member, { decision, rule: 'no-ads' })
      expect(await seenBy(null, member)).toMatchObject({
        displayName: member.handle,
        handle: member.handle,
        bio: null,
        links: [],
      })
      expect(await seenBy(member, member)).toMatchObject({ proposed: { bio: 'I mend chairs.' } })
      const found = await caseOf(member)
      await act('undoDecision', { case: found?.id, version: found?.version }, world.moderator)
      expect(await seenBy(null, member)).toMatchObject({
        displayName: member.displayName,
        bio: 'I mend chairs.',
        links: [{ label: 'My bench' }],
      })
    },
  )

  it('should be decided the same when its record is judged again', async () => {
    const member = await introduced()
    await write(member, { bio: vileBody, links: [{ label: 'Go', url: 'https://bit.ly/x' }] })
    const found = await caseOf(member)
    expect(await act('replayDecision', { case: found?.id, number: 1 }, world.moderator)).toMatchObject({
      recorded: 'refuse',
      replayed: 'refuse',
      agrees: true,
      missing: [],
      sameSignals: true,
    })
  })

  it('should show no words of it to a question of somebody else', async () => {
    const member = await introduced()
    await write(member, { bio: `${vileBody} zanzibarqx` })
    for (const path of ['proposed.bio', 'proposed.displayName', 'proposed.links.url', 'moderation'])
      await expect(
        world.payload.find({
          collection: 'members',
          where: { [path]: { like: 'zanzibarqx' } },
          overrideAccess: false,
          req: await world.requestOf(world.reader),
        }),
      ).rejects.toThrow()
    expect(await act('search', { query: 'zanzibarqx' })).toMatchObject({ total: 0 })
  })
})
