import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Member, Reply, Topic } from '../../src/payload-types'
import { hubCustom } from '../../src/config/hubCustom'
import { crowdOf } from '../helpers/crowd'
import { itNeeding } from '../helpers/mongo'
import { operationOf } from '../helpers/operation'
import { bootWorld, vileBody, type World } from '../moderation/world'

type Poll = {
  id: number | string
  options: { id: string; text: string; votes: number | null; mine: boolean }[]
  isOpen: boolean
  showsResults: boolean
  voters: number
  hasVoted: boolean
}

let world: World
let titles = 0

beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())

const act = async <Result>(name: string, input: object, by: Member | null): Promise<Result> =>
  operationOf<object, Result>(world.payload, name)(input, await world.requestOf(by))
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => String((error as { code?: unknown }).code ?? error),
  )
const topicOf = async (kind: Topic['kind'], by: Member = world.author): Promise<Topic> => {
  titles += 1
  world.clock.forward(25 * 3600)
  return world.payload.create({
    collection: 'topics',
    data: {
      title: `Something to say ${titles}`,
      body: `Number ${titles}.`,
      language: 'en',
      kind,
      forum: world.forum.id,
    } as never,
    depth: 0,
    overrideAccess: false,
    req: await world.requestOf(by),
  })
}
const now = (topic: Topic): Promise<Topic> =>
  world.payload.findByID({ collection: 'topics', id: topic.id, depth: 0 })
const logOf = async (topic: Topic) => {
  const { docs } = await world.payload.find({
    collection: 'topic-events',
    where: { topic: { equals: topic.id } },
    sort: 'id',
    depth: 0,
  })
  return docs.map(({ kind, data }) => ({ kind, data }))
}
const work = async (): Promise<void> => {
  const signal = new AbortController().signal
  const tasks = hubCustom(world.payload.config).tasks.filter(({ name }) =>
    ['outbox', 'notifications'].includes(name),
  )
  for (let busy = true; busy;) {
    busy = false
    for (const { run } of tasks) busy = (await run({ payload: world.payload, signal })) > 0 || busy
  }
}
const toldOf = async (kind: string, member: Member) => {
  const { docs } = await world.payload.find({
    collection: 'notifications',
    where: { and: [{ member: { equals: member.id } }, { kind: { equals: kind } }] },
    depth: 0,
    sort: 'id',
  })
  return docs.map(({ data }) => data as Record<string, unknown>)
}

describe('the answer of a question', () => {
  let question: Topic
  let reply: Reply
  beforeEach(async () => {
    question = await topicOf('question')
    reply = await world.writeReply(world.reader, question, 'Rain water, filtered twice.')
  })

  it('should be marked by who asked, once, in the log, and its author told once', async () => {
    await act('markSolved', { topic: question.id, reply: String(reply.id) }, world.author)
    await act('markSolved', { topic: question.id, reply: String(reply.id) }, world.author)
    await work()
    expect(await now(question)).toMatchObject({
      answer: reply.id,
      solvedBy: world.author.id,
      solvedAt: world.clock.now.toISOString(),
    })
    expect(await logOf(question)).toEqual([{ kind: 'solved', data: { number: 1 } }])
    const told = (await toldOf('topic.solved', world.reader)).filter(({ title }) => title === question.title)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ by: 'the-author', path: { en: expect.stringContaining('reply=1') } })
    await act('unmarkSolved', { topic: question.id }, world.moderator)
    expect(await now(question)).toMatchObject({ answer: null, solvedAt: null, solvedBy: null })
    expect((await logOf(question)).map(({ kind }) => kind)).toEqual(['solved', 'unsolved'])
  })

  it('should be refused to others, of other kinds, of other topics’ replies and of what is held', async () => {
    const mark = (topic: Topic, by: Member | null, of: Reply = reply) =>
      codeOf(act('markSolved', { topic: topic.id, reply: of.id }, by))
    const held = await world.writeReply(world.reader, question, vileBody)
    const other = await topicOf('question')
    const talk = await topicOf('discussion')
    const said = await world.writeReply(world.reader, talk, 'I think so, too.')
    expect(await mark(question, null)).toBe('UNAUTHENTICATED')
    expect(await mark(question, world.reader)).toBe('FORBIDDEN')
    expect(await mark(question, world.moderator, held)).toBe('REPLY_NOT_IN_TOPIC')
    expect(await mark(other, world.author)).toBe('REPLY_NOT_IN_TOPIC')
    expect(await mark(talk, world.author, said)).toBe('NOT_A_QUESTION')
    expect(await mark({ ...question, id: 'x' as never }, world.author)).toBe('TOPIC_NOT_FOUND')
    expect(await mark(question, world.moderator)).toBe('done')
    await world.payload.update({ collection: 'topics', id: question.id, data: { archived: true } })
    expect(await codeOf(act('unmarkSolved', { topic: question.id }, world.author))).toBe('TOPIC_ARCHIVED')
    const { answer } = await world.payload.update({
      collection: 'topics',
      id: other.id,
      data: { answer: reply.id },
      overrideAccess: false,
      req: await world.requestOf(world.author),
    })
    // Where it was never set, it may be absent.
    expect(answer ?? null).toBeNull()
  })

  it('should be lost with its row', async () => {
    await act('markSolved', { topic: question.id, reply: reply.id }, world.author)
    await world.payload.delete({ collection: 'replies', id: reply.id })
    expect(await now(question)).toMatchObject({ answer: null, solvedAt: null })
    expect((await logOf(question)).map(({ kind }) => kind)).toEqual(['solved', 'unsolved'])
  })
})

describe('an idea', () => {
  it('should count fifty votes and their withdrawals at once, equal to a recount', async () => {
    const idea = await topicOf('idea')
    expect(idea.ideaState).toBe('open')
    const crowd = await crowdOf(world, 50)
    const vote = (by: Member) => act('voteIdea', { topic: idea.id }, by)
    await Promise.all(crowd.flatMap((member) => [vote(member), vote(member)]))
    await Promise.all(
      crowd.map((member, i) => (i % 5 === 0 ? act('unvoteIdea', { topic: idea.id }, member) : vote(member))),
    )
    const { totalDocs } = await world.payload.count({
      collection: 'idea-votes',
      where: { topic: { equals: idea.id } },
    })
    expect(totalDocs).toBe(40)
    expect((await now(idea)).voteCount).toBe(40)
    const [first] = await world.payload
      .find({ collection: 'idea-votes', where: { topic: { equals: idea.id } }, limit: 1 })
      .then(({ docs }) => docs)
    // As an erasure does it.
    await world.payload.delete({ collection: 'idea-votes', id: first?.id ?? 0 })
    expect((await now(idea)).voteCount).toBe(39)
  })

  it('should tell voters of a new state with its note, say so in the thread, and take no votes when done', async () => {
    const idea = await topicOf('idea')
    await act('voteIdea', { topic: idea.id }, world.reader)
    const set = (state: string, more: object = {}, by = world.moderator) =>
      codeOf(act('setIdeaState', { topic: idea.id, state, ...more }, by))
    expect(await set('planned', {}, world.author)).toBe('FORBIDDEN')
    expect(await set('planned', { note: 'x'.repeat(501) })).toBe('NOTE_TOO_LONG')
    expect(await set('planned', { note: ' In spring. ' })).toBe('done')
    expect(await set('planned')).toBe('done')
    await work()
    expect(await logOf(idea)).toEqual([
      { kind: 'ideaState', data: { from: 'open', to: 'planned', note: 'In spring.' } },
    ])
    expect(await toldOf('idea.changed', world.reader)).toMatchObject([
      { state: 'planned', note: 'In spring.' },
    ])
    expect(await toldOf('idea.changed', world.moderator)).toEqual([])
    expect(await set('done')).toBe('done')
    const late = await world.createMember({})
    expect(await codeOf(act('voteIdea', { topic: idea.id }, late))).toBe('IDEA_CLOSED')
    expect(await codeOf(act('voteIdea', { topic: (await topicOf('question')).id }, late))).toBe('NOT_AN_IDEA')
    expect(await codeOf(act('unvoteIdea', { topic: idea.id }, world.reader))).toBe('done')
    expect((await now(idea)).voteCount).toBe(0)
  })

  it('should bring its voters to the idea that it repeats, each once', async () => {
    const [first, second] = [await topicOf('idea'), await topicOf('idea')]
    for (const by of [world.reader, world.author]) await act('voteIdea', { topic: second.id }, by)
    await act('voteIdea', { topic: first.id }, world.reader)
    const set = (topic: Topic, duplicateOf?: number | string) =>
      codeOf(act('setIdeaState', { topic: topic.id, state: 'duplicate', duplicateOf }, world.moderator))
    expect(await set(second)).toBe('DUPLICATE_OF_MISSING')
    expect(await set(second, second.id)).toBe('DUPLICATE_OF_MISSING')
    expect(await set(second, (await topicOf('question')).id)).toBe('DUPLICATE_OF_MISSING')
    expect(await set(second, first.id)).toBe('done')
    expect(await set(first, second.id)).toBe('DUPLICATE_OF_MISSING')
    await work()
    expect(await now(first)).toMatchObject({ voteCount: 2 })
    expect(await now(second)).toMatchObject({ ideaState: 'duplicate', duplicateOf: first.id })
    expect((await toldOf('idea.changed', world.reader)).at(-1)).toMatchObject({ state: 'duplicate' })
  })
})

describe('a poll in a topic', () => {
  const make = (topic: Topic, poll: object = {}, by = world.author): Promise<Poll> =>
    act('createPoll', { topic: topic.id, poll: { options: ['Tea', 'Coffee', 'Water'], ...poll } }, by)
  const vote = (poll: Poll, options: string[], by: Member | null): Promise<Poll> =>
    act('votePoll', { poll: poll.id, options }, by)
  const tallyOf = async (poll: Poll) => {
    const row = await world.payload.findByID({ collection: 'polls', id: poll.id })
    const { docs } = await world.payload.find({
      collection: 'poll-votes',
      where: { poll: { equals: poll.id } },
      pagination: false,
    })
    const recounted: Record<string, number> = {}
    for (const { options } of docs)
      for (const id of options as string[]) recounted[id] = (recounted[id] ?? 0) + 1
    const kept = Object.fromEntries(
      Object.entries(row.tally as Record<string, number>).filter(([, n]) => n !== 0),
    )
    return { kept, recounted, voters: row.voters, rows: docs.length }
  }

  itNeeding('transactions', 'of many votes at the same moment, each counts on from the last')(
    'should keep one vote of each, equal to a recount, when fifty vote and change at once',
    async () => {
      const poll = await make(await topicOf('discussion'), { most: 2 })
      const crowd = await crowdOf(world, 50)
      await Promise.all(
        crowd.flatMap((by, i) => [vote(poll, ['1'], by), vote(poll, i % 2 ? ['2', '3'] : ['1'], by)]),
      )
      await Promise.all(crowd.map((by, i) => vote(poll, i % 10 === 0 ? [] : ['2'], by)))
      const { kept, recounted, voters, rows } = await tallyOf(poll)
      expect(kept).toEqual(recounted)
      expect(kept).toEqual({ 2: 45 })
      expect([voters, rows]).toEqual([45, 45])
      const { docs } = await world.payload.find({
        collection: 'poll-votes',
        where: { poll: { equals: poll.id } },
        limit: 1,
      })
      // As an erasure does it.
      await world.payload.delete({ collection: 'poll-votes', id: docs[0]?.id ?? 0 })
      expect(await tallyOf(poll)).toMatchObject({ kept: { 2: 44 }, recounted: { 2: 44 }, voters: 44 })
    },
  )

  it('should count what is changed, taken back and erased, and nothing from its closing moment on', async () => {
    const topic = await topicOf('discussion')
    const closesAt = new Date(world.clock.now.getTime() + 60_000).toISOString()
    const poll = await make(topic, { closesAt })
    for (const by of [world.reader, world.author, world.colleague]) await vote(poll, ['1'], by)
    await vote(poll, ['2'], world.reader)
    await vote(poll, [], world.author)
    expect(await tallyOf(poll)).toEqual({
      kept: { 1: 1, 2: 1 },
      recounted: { 1: 1, 2: 1 },
      voters: 2,
      rows: 2,
    })
    world.clock.forward(59)
    await vote(poll, ['2'], world.colleague)
    world.clock.forward(1)
    expect(await codeOf(vote(poll, ['3'], world.colleague))).toBe('POLL_CLOSED')
    await world.payload.delete({
      collection: 'poll-votes',
      where: { and: [{ poll: { equals: poll.id } }, { member: { equals: world.reader.id } }] },
    })
    expect(await tallyOf(poll)).toEqual({ kept: { 2: 1 }, recounted: { 2: 1 }, voters: 1, rows: 1 })
  })

  it('should answer the same vote twice with the same, and refuse another one where votes do not change', async () => {
    const poll = await make(await topicOf('discussion'), { changeable: false })
    expect(await codeOf(vote(poll, [], world.reader))).toBe('POLL_CHOICE_MISSING')
    expect((await vote(poll, ['2'], world.reader)).voters).toBe(1)
    expect((await vote(poll, ['2'], world.reader)).voters).toBe(1)
    expect(await codeOf(vote(poll, ['1'], world.reader))).toBe('POLL_VOTED')
    expect(await codeOf(vote(poll, ['1', '2'], world.colleague))).toBe('POLL_CHOICES_MANY')
    expect(await codeOf(vote(poll, ['9'], world.colleague))).toBe('POLL_CHOICE_UNKNOWN')
    expect(await codeOf(vote(poll, ['1'], null))).toBe('UNAUTHENTICATED')
    expect(await codeOf(vote({ ...poll, id: 'x' }, ['1'], world.reader))).toBe('POLL_NOT_FOUND')
  })

  itNeeding('transactions', 'of many votes at the same moment, each counts on from the last')(
    'should count every vote before its closing moment and none from it on',
    async () => {
      const topic = await topicOf('discussion')
      const closesAt = new Date(world.clock.now.getTime() + 60_000).toISOString()
      const poll = await make(topic, { closesAt, results: 'closed' })
      const crowd = await crowdOf(world, 20)
      world.clock.forward(59)
      let done = 0
      const answers = await Promise.all(
        crowd.map((by) =>
          codeOf(
            vote(poll, ['1'], by).then((seen) => {
              done += 1
              // The moment comes while they vote.
              if (done === 5) world.clock.forward(1)
              return seen
            }),
          ),
        ),
      )
      const counted = answers.filter((answer) => answer === 'done').length
      expect(new Set(answers)).toEqual(new Set(['done', 'POLL_CLOSED']))
      expect(await tallyOf(poll)).toMatchObject({
        kept: { 1: counted },
        recounted: { 1: counted },
        voters: counted,
      })
    },
  )

  it('should show results when its author wished, and voters where it said so', async () => {
    const topic = await topicOf('discussion')
    const poll = await make(topic, { results: 'voted', anonymous: false })
    const seen = (by: Member | null) =>
      act<{ votes: { member: Member }[] }>('pollVoters', { poll: poll.id }, by).then(({ votes }) =>
        votes.map(({ member }) => member.handle),
      )
    expect((await vote(poll, ['3'], world.reader)).options.map(({ votes, mine }) => [votes, mine])).toEqual([
      [0, false],
      [0, false],
      [1, true],
    ])
    expect(await seen(world.reader)).toEqual(['a-reader'])
    expect(await seen(null)).toEqual([])
    const closed = await act<Poll>('closePoll', { poll: poll.id }, world.author)
    expect(closed).toMatchObject({ isOpen: false, showsResults: true, hasVoted: false })
    expect(await codeOf(vote(poll, ['1'], world.colleague))).toBe('POLL_CLOSED')
    const secret = await make(await topicOf('discussion'), {})
    await vote(secret, ['1'], world.reader)
    expect(await act('pollVoters', { poll: secret.id }, world.reader)).toEqual({ votes: [], next: null })
  })

  it('should be added by who opened the topic, once, before replies, and its words be judged', async () => {
    const topic = await topicOf('discussion')
    expect(await codeOf(make(topic, {}, world.reader))).toBe('FORBIDDEN')
    expect(await codeOf(make(topic, { options: ['Tea'] }))).toBe('POLL_OPTIONS_COUNT')
    expect(await codeOf(make(topic))).toBe('done')
    expect(await codeOf(make(topic))).toBe('POLL_EXISTS')
    const answered = await topicOf('discussion')
    await world.writeReply(world.reader, answered, 'Here already.')
    expect(await codeOf(make(answered))).toBe('POLL_TOO_LATE')
    const vile = await topicOf('discussion')
    const poll = await make(vile, { question: vileBody })
    expect((await now(vile)).moderation).not.toBe('approved')
    expect(await codeOf(vote(poll, ['1'], world.reader))).toBe('POLL_NOT_FOUND')
    const { totalDocs } = await world.payload.count({
      collection: 'moderation-cases',
      where: { key: { equals: `topics:${vile.id}` } },
    })
    expect(totalDocs).toBe(1)
  })

  it('should be written with its topic, both once or neither', async () => {
    const asked = (poll: object, key: string) =>
      act<Topic>(
        'writeTopic',
        { forum: world.forum.id, title: 'What shall we drink?', body: 'At noon.', key, poll },
        world.author,
      )
    const count = async (): Promise<number> => (await world.payload.count({ collection: 'topics' })).totalDocs
    world.clock.forward(25 * 3600)
    const before = await count()
    expect(await codeOf(asked({ options: ['Tea'] }, 'first-key'))).toBe('POLL_OPTIONS_COUNT')
    expect(await codeOf(asked({ options: ['Tea', 'tea'] }, 'first-key'))).toBe('POLL_OPTION_TWICE')
    expect(await count()).toBe(before)
    const topic = await asked({ options: ['Tea', 'Coffee'] }, 'first-key')
    expect(await asked({ options: ['Tea', 'Coffee'] }, 'first-key')).toMatchObject({ id: topic.id })
    expect(await count()).toBe(before + 1)
    const polls = await world.payload.find({
      collection: 'polls',
      where: { topic: { equals: topic.id } },
      depth: 0,
    })
    expect(polls.docs).toMatchObject([{ author: world.author.id, options: [{ text: 'Tea' }, {}] }])
  })

  it('should go with its topic', async () => {
    const topic = await topicOf('discussion')
    const poll = await make(topic)
    await vote(poll, ['1'], world.reader)
    await world.payload.delete({ collection: 'topics', id: topic.id })
    const left = await world.payload.count({ collection: 'poll-votes', where: { poll: { equals: poll.id } } })
    expect(left.totalDocs).toBe(0)
  })
})
