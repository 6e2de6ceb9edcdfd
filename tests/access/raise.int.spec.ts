import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { type Door, graphqlDoor, localDoor, restAsk, restDoor } from './doors'
import { hurry } from './hurry'
import { type Actor, actors, type Person, personOf } from './people'
import type { Id } from './samples'

const doors = ['Local API', 'REST', 'GraphQL'] as const

let hub: TestHub
let open: Record<(typeof doors)[number], Door>
const people = new Map<Actor, Person>()
beforeAll(async () => {
  hub = await bootHub()
  await hurry(hub.payload)
  open = { 'Local API': localDoor(hub), REST: restDoor(hub), GraphQL: graphqlDoor(hub) }
  for (const actor of actors) people.set(actor, await personOf(hub, actor))
}, 300_000)
afterAll(() => hub.stop())

/** What rights hang on, of every account: handle, roles, verified, a second factor, trust. */
const rights = async (): Promise<Map<Id, string>> => {
  const { docs } = await hub.payload.db.find<Record<string, unknown> & { id: Id }>({
    collection: 'members',
    pagination: false,
    limit: 0,
    where: {},
  })
  return new Map(
    docs.map(({ id, handle, roles, _verified, secondFactorSince, trustLevel }) => [
      id,
      JSON.stringify([handle, roles, _verified, secondFactorSince ?? null, trustLevel]),
    ]),
  )
}

let before: Map<Id, string>
beforeEach(async () => {
  before = await rights()
})

/** Refused by an error or by leaving the value out: either will do, what the database says counts. */
const attempt = async (work: () => Promise<unknown>): Promise<void> => {
  await work().catch(() => undefined)
}

const raised = { roles: ['admin'], trustLevel: 4, secondFactorSince: new Date(0).toISOString() }

describe('who is no administrator', () => {
  const others = actors.filter((actor) => actor !== 'admin')
  const ways = others.flatMap((actor) => doors.map((door) => [actor, door] as const))

  it.each(ways)('should raise nobody and put nobody down: %s, through %s', async (actor, name) => {
    const person = people.get(actor) ?? null
    const door = open[name]
    for (const target of people.values())
      if (target) {
        const { id } = target.user
        await attempt(() => door.update(person, 'members', id, raised))
        for (const [field, value] of Object.entries(raised))
          await attempt(() => door.update(person, 'members', id, { [field]: value }))
        await attempt(() => door.update(person, 'members', id, { roles: [], _verified: false }))
        if (target !== person) await attempt(() => door.delete(person, 'members', id))
      }
    const account = {
      email: `new-${actor}@example.org`,
      handle: `new-${actor}`,
      displayName: 'New',
      locale: 'en',
      password: 'correct horse battery staple',
      _verified: true,
    }
    await attempt(() => door.create(person, 'members', { ...account, ...raised }))
    expect(await rights()).toEqual(before)
  })

  it.each(others)('should raise nobody and put nobody down in bulk: %s', async (actor) => {
    const person = people.get(actor) ?? null
    const where = { id: { exists: true } }
    const asked = {
      collection: 'members',
      where: {},
      overrideAccess: false,
      user: person?.user ?? null,
    } as const
    for (const data of [raised, { roles: [] }, { _verified: false }]) {
      await restAsk(hub, { person, method: 'PATCH', path: '/members?where[id][exists]=true', data })
      await attempt(async () =>
        hub.payload.update({
          ...asked,
          where,
          data: data as { _verified: boolean },
          req: await hub.requestOf(person?.user ?? null),
        }),
      )
    }
    await restAsk(hub, { person, method: 'DELETE', path: '/members?where[id][exists]=true' })
    await attempt(async () =>
      hub.payload.delete({ ...asked, where, req: await hub.requestOf(person?.user ?? null) }),
    )
    expect(await rights()).toEqual(before)
  })
})

describe('an administrator', () => {
  it.each(doors)('should raise others and put them down, through %s', async (name) => {
    const admin = people.get('admin') ?? null
    const id = people.get('member')?.user.id ?? 0
    await open[name].update(admin, 'members', id, { roles: ['manager'] })
    expect((await rights()).get(id)).toContain('manager')
    await open[name].update(admin, 'members', id, { roles: ['member'] })
    expect(await rights()).toEqual(before)
  })
})

describe('the only administrator', () => {
  const because = 'what leaves no administrator is taken back whole'

  for (const name of doors)
    itNeeding('transactions', because)(`should stay one, whatever they ask through: ${name}`, async () => {
      const admin = people.get('admin') ?? null
      const door = open[name]
      const id = admin?.user.id ?? 0
      for (const data of [{ roles: ['editor'] }, { roles: ['member'] }, { _verified: false }])
        await expect(door.update(admin, 'members', id, data)).rejects.toThrow(/administrator/)
      await expect(door.delete(admin, 'members', id)).rejects.toThrow(/administrator/)
      expect(await rights()).toEqual(before)
    })

  itNeeding('transactions', because)('should not go with everybody else in bulk', async () => {
    const admin = people.get('admin') ?? null
    const path = '/members?where[id][exists]=true'
    for (const ask of [
      { method: 'PATCH', data: { roles: ['member'] } },
      { method: 'PATCH', data: { _verified: false } },
      { method: 'DELETE' },
    ]) {
      const { status, body } = await restAsk(hub, { person: admin, path, ...ask })
      expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining('LAST_ADMIN')])
      expect(await rights()).toEqual(before)
    }
  })
})
