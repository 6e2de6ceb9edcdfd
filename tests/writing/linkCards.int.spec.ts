import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import type { Forum, Member, Topic } from '../../src/payload-types'
import { hubCustom } from '../../src/config/hubCustom'
import { askOf } from '../code-of-conduct/ask'
import { createClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'

const clock = createClock()
let pages: Server
let url: string
/** Paths that were asked for, in their order. */
let asked: string[] = []
/** What the pages answer, by path. */
const answers: Record<string, { status?: number; type?: string; body: string | Buffer; to?: string }> = {}
let hub: TestHub
// An address that is a number weighs by itself: how a text is written is not to be added here.
const links = { moderation: { checks: { classifier: false as const } } }
let ada: Member
let forum: Forum
let made = 0

beforeAll(async () => {
  pages = createServer((request, response) => {
    asked.push(request.url ?? '')
    const answer = answers[request.url ?? ''] ?? { status: 404, body: 'Nothing here' }
    response.writeHead(answer.to ? 302 : (answer.status ?? 200), {
      'content-type': answer.type ?? 'text/html; charset=utf-8',
      ...(answer.to ? { location: answer.to } : {}),
    })
    response.end(answer.body)
  })
  await new Promise<void>((done) => pages.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`
  hub = await bootHub({
    options: { now: clock.now, allowPrivateNetwork: true, ...links },
    change: (config) => ({ ...config, sharp }),
  })
  ada = await hub.createMember({ handle: 'ada' })
  forum = await hub.payload.create({ collection: 'forums', data: { title: 'Links', order: 1 } })
})
afterAll(async () => {
  await hub.stop()
  pages.closeAllConnections()
  await new Promise((done) => pages.close(done))
})
beforeEach(() => {
  clock.advance(25 * 3_600_000)
  asked = []
})

const signal = new AbortController().signal
const work = async (of = hub): Promise<void> => {
  const tasks = hubCustom(of.payload.config).tasks.filter(({ name }) =>
    ['outbox', 'linkCards'].includes(name),
  )
  // What is written is noted in one turn, and asked about in the next.
  for (const { run } of [...tasks, ...tasks]) await run({ payload: of.payload, signal })
}
const open = async (body: string, of = hub, by = ada, where = forum): Promise<Topic> => {
  made += 1
  const input = { forum: where.id, title: `A page about hinges, ${made}`, body }
  return operationOf<object, Topic>(of.payload, 'writeTopic')(input, await of.requestOf(by))
}
const cardsOf = async ({ id }: Topic): Promise<unknown> => {
  const { data } = await askOf(hub)(
    `{ Topics(where: { id: { equals: ${JSON.stringify(id)} } }) { docs { cards { url title description site picture { url } } } } }`,
  )
  return (data as { Topics: { docs: { cards: unknown }[] } }).Topics.docs[0]?.cards
}
const page = (head: string): string =>
  `<!doctype html><html><head>${head}</head><body><p>Text</p></body></html>`

describe('an address on a line of its own', () => {
  it('should become a card by what the page says of itself, with its picture served from here', async () => {
    answers['/hinge.png'] = {
      type: 'image/png',
      body: await sharp({ create: { width: 900, height: 600, channels: 3, background: '#642' } })
        .png()
        .toBuffer(),
    }
    answers['/hinge'] = {
      body: page(
        `<title>No</title><meta property="og:title" content="Hinges &amp; gates"><meta property="og:description" content="<b>How</b> they hang"><meta property="og:site_name" content="The gate book"><meta property="og:image" content="/hinge.png">`,
      ),
    }
    const topic = await open(`Read this:\n\n${url}/hinge\n\nand tell me.`)
    expect(await cardsOf(topic)).toEqual([])
    await work()
    const cards = (await cardsOf(topic)) as { picture: { url: string } }[]
    expect(cards).toMatchObject([
      {
        url: `${url}/hinge`,
        title: 'Hinges & gates',
        description: '<b>How</b> they hang',
        site: 'The gate book',
      },
    ])
    expect(cards[0]?.picture.url).toMatch(/^\/api\/link-cards\/file\/[0-9a-f]{32}\.webp$/)
    expect(asked).toEqual(['/hinge', '/hinge.png'])
  })

  it('should be asked about once, whoever names it, and never for a link within words', async () => {
    answers['/once'] = { body: page('<title>Once</title>') }
    await open(`${url}/once\n\nis what I mean.`)
    await work()
    clock.advance(25 * 3_600_000)
    const again = await open(`Again, and with words [here](${url}/other):\n\n${url}/once`)
    await work()
    expect(asked).toEqual(['/once'])
    expect(await cardsOf(again)).toMatchObject([{ title: 'Once' }])
  })

  it('should be asked again when the page was not there for a moment, and given up at last', async () => {
    answers['/busy'] = { status: 503, body: 'Later' }
    const topic = await open(`${url}/busy\n\nis slow.`)
    await work()
    answers['/busy'] = { body: page('<title>Here I am</title>') }
    await work()
    expect(asked).toEqual(['/busy'])
    clock.advance(3_600_000)
    await work()
    expect(await cardsOf(topic)).toMatchObject([{ title: 'Here I am' }])
  })

  it.each([
    ['a page without a title', { body: page('') }],
    ['a page that is not there', { status: 404, body: page('<title>Not found</title>') }],
    ['a file', { type: 'application/pdf', body: '%PDF-1.7' }],
    ['a drawing', { type: 'image/svg+xml', body: '<svg/>' }],
  ])('should stay a link for %s', async (what, answer) => {
    const path = `/${what.replace(/ /g, '-')}`
    answers[path] = answer
    const topic = await open(`${url}${path}\n\nis a riddle.`)
    await work()
    clock.advance(3_600_000)
    await work()
    expect(asked).toEqual([path])
    expect(await cardsOf(topic)).toEqual([])
  })

  it('should be asked about by nobody while the text is held', async () => {
    answers['/vile'] = { body: page('<title>Vile</title>') }
    const topic = await open(`Shut up you asshole, nobody asked you anything.\n\n${url}/vile`)
    expect(topic.moderation).not.toBe('approved')
    await work()
    expect(asked).toEqual([])
    const keeper = await hub.createMember({ handle: 'keeper', roles: ['moderator'] })
    const { docs } = await hub.payload.find({ collection: 'moderation-cases', limit: 1, sort: '-id' })
    await operationOf(hub.payload, 'decideCase')(
      { case: docs[0]?.id, decision: 'approve' },
      await hub.requestOf(keeper),
    )
    await work()
    expect(asked).toEqual(['/vile'])
  })
})

it('should never be fetched from the hub’s own network', async () => {
  answers['/inside'] = { body: page('<title>Inside</title>') }
  const guarded = await bootHub({ options: { now: clock.now, allowPrivateNetwork: false, ...links } })
  try {
    const by = await guarded.createMember({ handle: 'ada' })
    const where = await guarded.payload.create({ collection: 'forums', data: { title: 'Links', order: 1 } })
    await open(`${url}/inside\n\nis mine.`, guarded, by, where)
    await work(guarded)
    expect(asked).toEqual([])
    const { docs } = await guarded.payload.find({ collection: 'link-cards', depth: 0 })
    expect(docs).toMatchObject([{ address: `${url}/inside`, state: 'unknown' }])
  } finally {
    await guarded.stop()
  }
})

it('should be shown to members who write, and fetch nothing when it is asked for', async () => {
  const ask = async (by: Member | null): Promise<unknown> =>
    operationOf(hub.payload, 'linkCard')({ url: `${url}/once` }, await hub.requestOf(by))
  expect(await ask(ada)).toMatchObject({ title: 'Once' })
  expect(await ask(null)).toBeNull()
  expect(asked).toEqual([])
})
