import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Reply, Topic } from '../../src/payload-types'
import { forumWorld, type ForumWorld } from '../forums/world'
import { xssVectors } from './xssVectors'

let world: ForumWorld
let topic: Topic

beforeAll(async () => {
  world = await forumWorld()
  topic = await world.open(world.ada)
})
afterAll(() => world.stop())
// Nobody writes too fast for the moderation.
beforeEach(() => {
  world.clock.advance(25 * 3_600_000)
})

const writeReply = (body: string): Promise<Reply> =>
  world.act('writeReply', { topic: topic.id, body }, world.bob)
const writeTopic = (body: string): Promise<Topic> =>
  world.act('writeTopic', { forum: world.room.id, title: 'A title like any other', body }, world.bob)
const names = (count: number): string => Array.from({ length: count }, (_, n) => `@member-${n}`).join(' ')
const picture = `/api/attachments/file/${'0123456789abcdef'.repeat(2)}-640x480.webp`

/** What is no text, and what is answered to it. */
const refused: readonly (readonly [what: string, body: string, answer: string])[] = [
  ['nothing', '', 'TEXT_EMPTY body'],
  ['spaces and line breaks', ' \n\t\u00a0\u3000 ', 'TEXT_EMPTY body'],
  ['characters that nobody sees', '\u200b\u200d\u2060\ufeff\u00ad\u3164\u{e0041}', 'TEXT_EMPTY body'],
  ['marks without words', '> \n\n- \n\n***', 'TEXT_EMPTY body'],
  ['a picture without words', `![](${picture})`, 'TEXT_EMPTY body'],
  ['a name', '@ada', 'TEXT_ONLY_NAMES body'],
  ['names', '@ada, @keeper!', 'TEXT_ONLY_NAMES body'],
  ['a quotation', '> somebody’s words', 'TEXT_ONLY_QUOTES body'],
  ['100 kB', 'words '.repeat(17_067), 'TEXT_TOO_LONG body'],
  ['two megabytes', 'words '.repeat(350_000), 'TEXT_TOO_LONG body'],
  ['one character too many', 'x'.repeat(30_001), 'TEXT_TOO_LONG body'],
  ['eleven names', `To you all: ${names(11)}`, 'TOO_MANY_MENTIONS body'],
  ['two thousand names', `To you all: ${names(2_000)}`, 'TOO_MANY_MENTIONS body'],
  ['ten thousand names', `To you all: ${names(10_000)}`, 'TEXT_TOO_LONG body'],
]

/** What looks bad and is a text all the same, and a word of it that readers find. */
const taken: readonly (readonly [what: string, body: string, word: string])[] = [
  ['a picture with words for those who do not see it', `![A gate](${picture})`, 'alt="A gate"'],
  ['quotations two hundred deep', `${'> '.repeat(200)}the bottom\n\nand me`, 'the bottom'],
  ['lists two hundred deep', `${'- '.repeat(200)}the bottom`, 'the bottom'],
  ['brackets without end', `Look: ${'['.repeat(20_000)}`, 'Look: ['],
  ['a table that would unfold', `${'a|'.repeat(100)}\n${'-|'.repeat(100)}\n${'x\n'.repeat(14_000)}`, 'a|a'],
  ['code alone', '```js\nopen()\n```', 'hljs'],
]

describe.each([
  ['a reply', (body: string) => writeReply(body)],
  ['a topic', (body: string) => writeTopic(body)],
])('%s', (_which, write) => {
  it.each(refused)('should not be %s', async (_what, body, answer) => {
    expect(await world.codeOf(write(body))).toBe(answer)
  })

  it.each(taken)('should be %s', async (_what, body, word) => {
    const { html, body: kept } = await write(body)
    expect(kept).toBe(body)
    expect(html).toContain(word)
  })
})

describe('what is refused', () => {
  it('should leave nothing behind, and be refused to a change as well', async () => {
    const said = await world.reply(world.bob, topic)
    const before = { thread: await world.thread(topic.id), topic: await world.topic(topic.id) }
    const req = await world.requestOf(world.bob)
    const change = (body: string) =>
      world.payload.update({
        collection: 'replies',
        id: said.id,
        data: { body },
        overrideAccess: false,
        user: world.bob,
        req,
      })
    for (const [, body, answer] of refused) {
      world.clock.advance(3_600_000)
      expect(await world.codeOf(writeReply(body))).toBe(answer)
      expect(await world.codeOf(change(body))).toBe(answer)
    }
    expect(await world.thread(topic.id)).toEqual(before.thread)
    expect(await world.topic(topic.id)).toEqual(before.topic)
  })

  it('should leave the draft as it was, whatever the reason', async () => {
    const { keeper, bob, act } = world
    const open = async (): Promise<Topic> => world.open(keeper)
    const [locked, archived, deleted, merged, elsewhere] = [
      await open(),
      await open(),
      await open(),
      await open(),
      await world.open(keeper, { forum: (await world.forum({ replyBy: { who: 'level', level: 3 } })).id }),
    ]
    await act('lockTopic', { topic: locked.id, locked: true }, keeper)
    await act('archiveTopic', { topic: archived.id, archived: true }, keeper)
    await act('removeTopic', { topic: deleted.id }, keeper)
    await act('mergeTopics', { from: merged.id, into: topic.id }, keeper)
    const words = 'Words that took an evening.'
    const refusals = [
      [locked.id, words, 'TOPIC_LOCKED topic'],
      [archived.id, words, 'TOPIC_ARCHIVED topic'],
      [deleted.id, words, 'TOPIC_DELETED topic'],
      [merged.id, words, 'TOPIC_MOVED topic'],
      [elsewhere.id, words, 'REPLY_FORBIDDEN topic'],
      [2_000_000_000, words, 'TOPIC_NOT_FOUND topic'],
      [topic.id, `${names(300)} and you`, 'TOO_MANY_MENTIONS body'],
      [topic.id, 'x'.repeat(102_400), 'TEXT_TOO_LONG body'],
    ] as const
    for (const [id, body, answer] of refusals) {
      const draft = { name: `reply-${id}`, form: `form-${answer.replace(/\W/g, '-')}`, body }
      await act('saveDraft', draft, bob)
      expect(await world.codeOf(act('writeReply', { topic: id, body }, bob))).toBe(answer)
      expect(await act('myDraft', { name: draft.name }, bob)).toMatchObject({ body })
    }
  })
})

describe('a title', () => {
  it.each([
    ['nothing', ''],
    ['four letters', 'Gate'],
    ['a page', 'gate '.repeat(100)],
  ])('should not be %s', async (_what, title) => {
    const input = { forum: world.room.id, title, body: 'The gate is stuck again.' }
    expect(await world.codeOf(world.act('writeTopic', input, world.bob))).toContain('ValidationError')
  })
})

it('should store what is made to come alive as it was written, and as nothing alive', async () => {
  for (const [, source] of xssVectors.slice(0, 20)) {
    const body = `What does this do? ${source}`
    const { html, body: kept } = await world.payload.create({
      collection: 'replies',
      data: { topic: topic.id, body, language: 'en', author: world.bob.id } as never,
      depth: 0,
      context: { importing: true },
    })
    expect(kept).toBe(body)
    expect(html).not.toMatch(/<(script|img|svg|iframe|body|style|meta)|<[^>]*\son/i)
  }
})
