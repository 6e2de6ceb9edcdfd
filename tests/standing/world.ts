import type { CollectionSlug, Where } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import type { HubOptions } from '../../src/hub'
import type { Member, MemberDay, ReadPosition, Topic, TrustChange } from '../../src/payload-types'
import type { RecordedReading, RecordReadingInput } from '../../src/plugins/standing/operations/recordReading'
import type { GrantTrustInput } from '../../src/plugins/standing/operations/grantTrust'
import type { Standing } from '../../src/plugins/standing/readStanding'
import { operationOf } from '../helpers/operation'
import { bootWorld, type World } from '../moderation/world'

/** The world of the moderation's tests, with somebody who reads, and a worker that turns when the test says so. */
export type StandingWorld = World & {
  beat: (by: Member | null, topic: Topic, upTo: number, seconds: number) => Promise<RecordedReading>
  /** A minute passes, and the minute was spent reading. */
  readOn: (by: Member, topic: Topic, upTo: number) => Promise<RecordedReading>
  /** Asks who one is, as every page of the site does. */
  visit: (by: Member) => Promise<void>
  grant: (by: Member | null, member: Member, level: number | null, reason?: string) => Promise<Standing>
  standing: (of: Member | null) => Promise<Standing | null>
  /** Turns of the worker's task until there is nothing left to do. */
  work: () => Promise<number>
  /** The outbox hands on what was said. */
  drain: () => Promise<number>
  /** One turn of the worker that is told to stop after so many members. */
  workUntilKilled: (members: number) => Promise<number>
  levelOf: (member: Member) => Promise<number | null | undefined>
  daysOf: (member: Member) => Promise<MemberDay[]>
  positionsOf: (member: Member) => Promise<ReadPosition[]>
  changesOf: (member: Member) => Promise<TrustChange[]>
}

export const bootStanding = async (options: Partial<HubOptions> = {}): Promise<StandingWorld> => {
  const world = await bootWorld(options)
  const { payload, clock } = world
  const taskOf = (name: string) => {
    const task = hubCustom(payload.config).tasks.find((each) => each.name === name)
    if (!task) throw new Error(`The hub has no task "${name}".`)
    return task
  }
  const task = taskOf('standing')
  const untilDone = async ({ run }: typeof task): Promise<number> => {
    let done = 0
    for (;;) {
      const now = await run({ payload, signal: new AbortController().signal })
      if (now === 0) return done
      done += now
    }
  }
  const rowsOf = async <Row>(collection: CollectionSlug, member: Member, sort: string): Promise<Row[]> => {
    const where: Where = { member: { equals: member.id } }
    const { docs } = await payload.find({ collection, where, sort, depth: 0, pagination: false })
    return docs as unknown as Row[]
  }
  const beat: StandingWorld['beat'] = async (by, topic, upTo, seconds) =>
    operationOf<RecordReadingInput, RecordedReading>(payload, 'recordReading')(
      { topic: topic.id, upTo, seconds },
      await world.requestOf(by),
    )
  return {
    ...world,
    beat,
    readOn: async (by, topic, upTo) => {
      clock.forward(60)
      return beat(by, topic, upTo, 60)
    },
    visit: async (by) => {
      const { config } = payload.collections.members
      const req = await world.requestOf(by)
      for (const hook of config.hooks.afterMe)
        await hook({ collection: config, context: req.context, req, response: {} })
    },
    grant: async (by, member, level, reason = 'They helped at the desk.') =>
      operationOf<GrantTrustInput, Standing>(payload, 'grantTrust')(
        { member: member.id, level, reason },
        await world.requestOf(by),
      ),
    standing: async (of) =>
      operationOf<object, Standing | null>(payload, 'myStanding')({}, await world.requestOf(of)),
    work: () => untilDone(task),
    drain: () => untilDone(taskOf('outbox')),
    workUntilKilled: async (members) => {
      let asked = 0
      const signal = {
        get aborted() {
          asked += 1
          return asked > members
        },
      } as AbortSignal
      return task.run({ payload, signal })
    },
    levelOf: async (member) => (await payload.findByID({ collection: 'members', id: member.id })).trustLevel,
    daysOf: (member) => rowsOf<MemberDay>('member-days', member, 'day'),
    positionsOf: (member) => rowsOf<ReadPosition>('read-positions', member, 'id'),
    changesOf: (member) => rowsOf<TrustChange>('trust-changes', member, 'number'),
  }
}
