import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { hubCustom } from '../../src/config/hubCustom'
import { HubError } from '../../src/core/errors'
import type { Contest, Entry, Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'

/** A hub with contests, its clock, and short ways to do what members do. */
export type ContestWorld = {
  hub: TestHub
  setNow: (iso: string) => void
  editor: Member
  /** A contest whose rules are complete: opens on 10 March 2030, closes on the 20th. */
  createContest: (data?: Record<string, unknown>) => Promise<Contest>
  /** The same, announced and opened by the worker; the clock stands at noon of 11 March. */
  openContest: (data?: Record<string, unknown>) => Promise<Contest>
  contest: (id: Contest['id']) => Promise<Contest>
  act: <Result = Entry>(name: string, input: Record<string, unknown>, user: Member | null) => Promise<Result>
  /** The code with which an operation is refused, or `done`. */
  codeOf: (name: string, input: Record<string, unknown>, user: Member | null) => Promise<string>
  /** One turn of the worker's part. */
  work: () => Promise<number>
  /** What was said through the outbox under a topic. */
  told: (topic: string) => Promise<unknown[]>
}

/** The moment at which the tests begin. */
export const today = '2030-03-01T12:00:00.000Z'

let made = 0

export const contestWorld = async (): Promise<ContestWorld> => {
  let now = new Date(today)
  const hub = await bootHub({
    // How fast members may write is the moderation's affair, and tried there.
    options: { now: () => now, moderation: { checks: { rate: false } } },
    change: (config) => ({ ...config, sharp }),
  })
  const { payload } = hub
  const editor = await hub.createMember({ roles: ['editor'] })

  const createContest: ContestWorld['createContest'] = async (data = {}) => {
    made += 1
    const contest = await payload.create({
      collection: 'contests',
      locale: 'en',
      data: {
        title: `Contest ${made}`,
        slug: `contest-${made}`,
        kind: 'creative',
        timeZone: 'Europe/Paris',
        opensAt: '2030-03-10T08:00:00.000Z',
        closesAt: '2030-03-20T22:59:00.000Z',
        decidesAt: '2030-04-01T10:00:00.000Z',
        personalDataUntil: '2030-07-01T00:00:00.000Z',
        judging: { how: 'draw' },
        rules: { organiser: 'The lock house, 1 quay', complaints: 'contests@example.org' },
        ...data,
      } as never,
      req: await hub.requestOf(editor),
      depth: 0,
      overrideAccess: false,
      user: editor,
    })
    // In French all is called the same, but for the title.
    const { quiz, challenge, prediction, prizes, judging } = contest
    return payload.update({
      collection: 'contests',
      id: contest.id,
      locale: 'fr',
      depth: 0,
      data: { title: `Concours ${made}`, quiz, challenge, prediction, prizes, judging },
    })
  }
  const work = (): Promise<number> => {
    const task = hubCustom(payload.config).tasks.find(({ name }) => name === 'contests')
    if (!task) throw new Error('The worker knows no contests.')
    return task.run({ payload, signal: new AbortController().signal })
  }
  const act: ContestWorld['act'] = async (name, input, user) =>
    operationOf<unknown, never>(payload, name)(input, (await hub.requestOf(user)) satisfies PayloadRequest)
  return {
    hub,
    editor,
    createContest,
    setNow: (iso) => {
      now = new Date(iso)
    },
    openContest: async (data = {}) => {
      const contest = await createContest({ announcesAt: '2030-03-02T08:00:00.000Z', ...data })
      now = new Date('2030-03-11T12:00:00.000Z')
      await work()
      return payload.findByID({ collection: 'contests', id: contest.id, depth: 0 })
    },
    contest: (id) => payload.findByID({ collection: 'contests', id, depth: 0 }),
    act,
    codeOf: async (name, input, user) => {
      try {
        await act(name, input, user)
        return 'done'
      } catch (error) {
        if (error instanceof HubError) return error.code
        throw error
      }
    },
    work,
    told: async (topic) => {
      const { docs } = await payload.find({ collection: 'outbox', sort: 'id', pagination: false })
      return docs.flatMap((message) => (message.topic === topic ? [message.payload] : []))
    },
  }
}
