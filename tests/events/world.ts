import type { PayloadRequest } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import type { Event, Member, Rsvp } from '../../src/payload-types'
import type { HubOptions } from '../../src/hub'
import { bootHub, type TestHub } from '../helpers/bootHub'

/** A hub with events, its clock, and short ways to do what members do. */
export type EventWorld = {
  hub: TestHub
  /** Moves the clock. */
  setNow: (iso: string) => void
  editor: Member
  createEvent: (data?: Record<string, unknown>) => Promise<Event>
  createMembers: (count: number) => Promise<Member[]>
  /** Does an operation in a member's name. */
  act: <Result = Rsvp>(name: string, input: Record<string, unknown>, user: Member | null) => Promise<Result>
  /** The code with which an operation is refused, or `done`. */
  codeOf: (name: string, input: Record<string, unknown>, user: Member | null) => Promise<string>
  /** All registrations of a date, in the order in which they were accepted. */
  rows: (event: Event, occurrence?: string) => Promise<Rsvp[]>
  /** What the roster says, beside what a recount of the rows says. */
  counts: (event: Event, occurrence?: string) => Promise<{ kept: object; recounted: object }>
  /** One turn of the worker. */
  work: () => Promise<void>
}

/** The moment at which the tests begin: a Thursday. */
export const today = '2026-10-01T12:00:00.000Z'

let crowd = 0

export const eventWorld = async (options: Partial<HubOptions> = {}): Promise<EventWorld> => {
  let now = new Date(today)
  const hub = await bootHub({ options: { now: () => now, ...options } })
  const { payload } = hub
  const editor = await hub.createMember({ roles: ['editor'] })
  const operations = Object.assign(
    {},
    ...hubCustom(payload.config).graphql.map(({ mutations }) => mutations),
  ) as Record<string, (input: object, req: PayloadRequest) => Promise<unknown>>
  const act: EventWorld['act'] = async (name, input, user) => {
    const operation = operations[name]
    if (!operation) throw new Error(`There is no operation ${name}.`)
    return (await operation(input, await hub.requestOf(user))) as never
  }
  const rows: EventWorld['rows'] = async (event, occurrence = 'once') => {
    const { docs } = await payload.find({
      collection: 'rsvps',
      where: { and: [{ event: { equals: event.id } }, { occurrence: { equals: occurrence } }] },
      sort: 'order',
      depth: 0,
      pagination: false,
    })
    return docs
  }
  return {
    hub,
    editor,
    setNow: (iso) => {
      now = new Date(iso)
    },
    createEvent: (data = {}) =>
      payload.create({
        collection: 'events',
        data: {
          title: 'An evening',
          startsAt: '2026-11-05T18:00:00.000Z',
          endsAt: '2026-11-05T20:00:00.000Z',
          timeZone: 'Europe/Paris',
          author: editor.id,
          place: { name: 'The lock house' },
          _status: 'published',
          ...data,
        } as never,
      }),
    createMembers: async (count) => {
      const made: Member[] = []
      for (let each = 0; each < count; each += 1) {
        crowd += 1
        const handle = `guest-${crowd}`
        // Straight to the database: a crowd needs no passwords, and hashing 200 of them takes a minute.
        const data = {
          handle,
          displayName: handle,
          email: `${handle}@example.org`,
          roles: ['member'],
          _verified: true,
        }
        made.push(await payload.db.create({ collection: 'members', data }))
      }
      return made
    },
    act,
    codeOf: async (name, input, user) => {
      try {
        await act(name, input, user)
        return 'done'
      } catch (error) {
        return String((error as { code?: unknown }).code ?? error)
      }
    },
    rows,
    counts: async (event, occurrence = 'once') => {
      const { docs } = await payload.find({
        collection: 'rosters',
        where: { key: { equals: `${event.id}|${occurrence}` } },
        depth: 0,
      })
      const all = await rows(event, occurrence)
      const seats = (mode: string): number =>
        all
          .filter((row) => row.mode === mode && ['going', 'attended', 'offered'].includes(row.status))
          .reduce((sum, { guests }) => sum + 1 + (guests ?? 0), 0)
      const { takenSite, takenOnline, waiting } = docs[0] ?? {}
      return {
        kept: { takenSite, takenOnline, waiting },
        recounted: {
          takenSite: seats('site'),
          takenOnline: seats('online'),
          waiting: all.filter(({ status }) => status === 'waitlisted').length,
        },
      }
    },
    work: async () => {
      const task = hubCustom(payload.config).tasks.find(({ name }) => name === 'events')
      await task?.run({ payload, signal: new AbortController().signal })
    },
  }
}

/** How many registrations are in each state. */
export const tally = (rows: readonly Rsvp[]): Record<string, number> => {
  const counted: Record<string, number> = {}
  for (const { status } of rows) counted[status] = (counted[status] ?? 0) + 1
  return counted
}
