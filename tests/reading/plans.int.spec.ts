import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Topic } from '../../src/payload-types'
import { sqliteClientOf } from '../../src/database'
import { indexTask } from '../../src/plugins/reading/indexes'
import { itNeeding } from '../helpers/mongo'
import { planOf, statementsOf } from '../helpers/plans'
import { bootReading, type ReadingWorld } from './world'

describe('what the database does for a page', () => {
  let world: ReadingWorld
  let topic: Topic
  let second: Topic
  let tag: number | string
  beforeAll(async () => {
    world = await bootReading()
    topic = await world.open(world.author, { kind: 'question' })
    for (let n = 0; n < 3; n += 1) await world.answer(world.reader, topic)
    await world.read(world.colleague, topic, 1)
    second = await world.open(world.author)
    const { id } = await world.payload.create({ collection: 'tags', data: { title: 'Kettles' } })
    tag = id
    await world.set('topics', topic.id, { tags: [id] })
    await indexTask.run({ payload: world.payload, signal: new AbortController().signal })
  })
  afterAll(() => world.stop())

  /** How SQLite goes about each statement on topics or replies that some work makes, as it makes it. */
  const plansOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    const client = sqliteClientOf(world.payload)
    if (!client) throw new Error('There is no SQLite.')
    const plans = []
    for (const statement of await statementsOf(client, work)) {
      const plan = (await planOf(client, statement))
        // What is sorted within a row, of tables beside it, is a handful.
        .filter(({ detail, parent }) => parent === 0 || !detail.includes('TEMP B-TREE'))
        .map(({ detail }) => detail)
        .join('\n')
      if (/\b(topics|replies|read_positions)\b/.test(plan)) plans.push(plan)
    }
    return plans
  }
  const itAsks = itNeeding('file', 'it asks SQLite for its plan')
  const room = () => ({ forum: topic.forum as number })

  // A step that goes over all there is, or sorts it; the rows of one topic in tables beside it are few.
  const costly =
    /SCAN (topics|replies|read_positions)\b(?! USING)|SCAN \S+ USING INDEX \S*order_parent|TEMP B-TREE FOR ORDER/

  itAsks.each<[string, () => Promise<unknown>, RegExp]>([
    ['the latest', () => world.list(null), /SCAN topics USING INDEX topics_last_activity_at_idx/],
    ['the latest, to a member', () => world.list(world.colleague), /topics_last_activity_at_idx/],
    [
      'a room',
      () => world.list(null, room()),
      /SEARCH topics USING INDEX forum_lastActivityAt_idx \(forum_id=\?\)/,
    ],
    [
      'what is pinned in a room',
      () => world.list(null, room()),
      /SEARCH topics USING INDEX forum_pinned_lastActivityAt_idx \(forum_id=\? AND pinned=\?\)/,
    ],
    ['the unsolved', () => world.list(null, { view: 'unsolved' }), /kind_lastActivityAt_idx \(kind=\?\)/],
    ['the top', () => world.list(null, { view: 'top' }), /topics_score_idx \(score>\?\)/],
    [
      'what bears a tag',
      () => world.list(null, { tag }),
      /SEARCH along USING PRIMARY KEY \(value=\?\)\nSEARCH topics USING INTEGER PRIMARY KEY/,
    ],
    [
      'what bears a tag and is unsolved',
      () => world.list(world.colleague, { tag, view: 'unsolved' }),
      /SEARCH along USING PRIMARY KEY \(value=\?\)/,
    ],
    [
      'one’s own',
      () => world.list(world.author, { view: 'mine' }),
      /author_lastActivityAt_idx \(author_id=\?\)/,
    ],
    [
      'who spoke last',
      () => world.list(null),
      /SEARCH replies USING INDEX topic_number_idx \(topic_id=\? AND number=\?\)/,
    ],
    [
      'what is new',
      () => world.counts(world.colleague),
      /SEARCH topics USING COVERING INDEX topics_by_age_cover \(created_at>\?\)/,
    ],
    [
      'what is unread',
      () => world.counts(world.colleague),
      /SEARCH read_positions USING INDEX member_readAt_idx \(member_id=\?\)/,
    ],
    [
      'what goes on in the topics that were opened',
      () => world.counts(world.colleague),
      /SEARCH topics USING COVERING INDEX topics_by_id_cover \(id=\?/,
    ],
    [
      'a thread from a number on',
      () => world.page(null, { topic: topic.id, after: 1 }),
      /SEARCH replies USING INDEX topic_number_idx \(topic_id=\? AND number>\?\)/,
    ],
    [
      'a thread before a number',
      () => world.page(null, { topic: topic.id, before: 3 }),
      /SEARCH replies USING INDEX topic_number_idx \(topic_id=\? AND number<\?\)/,
    ],
  ])('should find %s along an index', async (_what, work, way) => {
    const plans = await plansOf(work)
    expect(plans.join('\n')).toMatch(way)
    expect(plans.filter((plan) => costly.test(plan))).toEqual([])
  })

  itAsks(
    'should rank a month within an index that holds its scores, and read the rows of a page alone',
    async () => {
      const [ranked, ...read] = await plansOf(() => world.list(null, { view: 'top', period: 'month' }))
      expect(ranked).toBe(
        'SEARCH topics USING COVERING INDEX topics_by_age_cover (created_at>?)\nUSE TEMP B-TREE FOR ORDER BY',
      )
      expect(read.filter((plan) => costly.test(plan))).toEqual([])
    },
  )

  itAsks('should go on with a list from its place in the index', async () => {
    const { later } = await world.list(null, { first: 1 })
    expect(later).toContain(`~${second.id}`)
    const plans = await plansOf(() => world.list(null, { first: 1, after: later }))
    expect(plans.join('\n')).toMatch(
      /SEARCH topics USING INDEX topics_last_activity_at_idx \(last_activity_at<\?\)/,
    )
  })
})
