import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { hubCustom } from '../../src/config/hubCustom'
import type { Embed, Member, Post } from '../../src/payload-types'
import { createClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'
import { type RunningServer, startHttpServer } from '../servers/httpServer'

const clock = createClock()
let hub: TestHub
let site: RunningServer
let pictures: Server
let editor: Member
/** What the other site answers, by the address it is asked about. */
const pages = new Map<string, { status: number; body: unknown }>()
const asked: string[] = []

beforeAll(async () => {
  site = await startHttpServer(({ path, query, answer }) => {
    const address = query.get('url') ?? path
    asked.push(address)
    const { status, body } = pages.get(address) ?? { status: 404, body: {} }
    answer(status, body)
  })
  const picture = await sharp({ create: { width: 1200, height: 700, channels: 3, background: '#246' } })
    .png()
    .toBuffer()
  pictures = createServer((_request, response) => void response.end(picture))
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve))
  hub = await bootHub({
    options: {
      now: clock.now,
      allowPrivateNetwork: true,
      embeds: {
        providers: [
          {
            id: 'tube',
            name: 'Our tube',
            addresses: [/^https:\/\/tube\.example\/w\/\w+$/],
            endpoint: `${site.url}/oembed`,
            player: (url) => `https://tube.example/embed${url.pathname.slice(2)}`,
            frames: 'https://tube.example',
          },
        ],
      },
    },
    change: (config) => ({ ...config, sharp }),
  })
  editor = await hub.createMember({ handle: 'the-editor', roles: ['editor'] })
})
afterAll(async () => {
  await hub.stop()
  await site.stop()
  await new Promise((resolve) => pictures.close(resolve))
})

const text = (...blocks: object[]) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: blocks.map((fields) => ({ type: 'block', version: 2, format: '', fields })),
  },
})

let made = 0
const block = (blockType: string, fields: object) => ({ id: `block-${(made += 1)}`, blockType, ...fields })

const write = async (content: object, status: 'draft' | 'published' = 'published'): Promise<Post> =>
  hub.payload.create({
    collection: 'posts',
    locale: 'en',
    draft: status === 'draft',
    data: { title: `Blocks ${(made += 1)}`, content, _status: status } as never,
    req: await hub.requestOf(editor),
    overrideAccess: false,
  })

const seenBy = async (user: Member | null, id: Post['id']): Promise<Record<string, unknown>> => {
  const post = await hub.payload.findByID({
    collection: 'posts',
    id,
    locale: 'en',
    depth: 1,
    req: await hub.requestOf(user),
    overrideAccess: false,
  })
  const [node] = (post.content as unknown as { root: { children: { fields: Record<string, unknown> }[] } })
    .root.children
  return node?.fields ?? {}
}

const fetchWanted = async (): Promise<void> => {
  const task = hubCustom(hub.payload.config).tasks.find(({ name }) => name === 'embeds')
  await task?.run({ payload: hub.payload, signal: new AbortController().signal })
}

describe('a page of another site within a text', () => {
  it('should be looked up once, by the hub, and shown from what it keeps', async () => {
    const url = 'https://tube.example/w/abc'
    pages.set(url, {
      status: 200,
      body: {
        type: 'video',
        title: ' The  lock ',
        author_name: 'Ana',
        thumbnail_url: `http://127.0.0.1:${(pictures.address() as AddressInfo).port}/lock.png`,
        html: '<script src="https://evil.example"></script>',
      },
    })
    const { id } = await write(text(block('Embed', { url: `${url}#t=3` })))
    await write(text(block('Embed', { url })))
    expect(asked).not.toContain(url)
    await fetchWanted()
    await fetchWanted()
    expect(asked.filter((each) => each === url)).toHaveLength(1)
    const { embed } = (await seenBy(null, id)) as { embed: Embed }
    expect(embed).toMatchObject({
      address: url,
      title: 'The lock',
      authorName: 'Ana',
      provider: 'Our tube',
      player: 'https://tube.example/embed/abc',
      state: 'known',
      // Its picture is the hub's own copy.
      url: expect.stringMatching(/^http:\/\/localhost:3000\/api\/embeds\/file\/[\da-f]+\.webp$/),
      width: 640,
    })
    expect(JSON.stringify(embed)).not.toContain('script')
  })

  it('should be asked for later when its site is down, and not again when it says no', async () => {
    const [down, gone] = ['https://tube.example/w/down', 'https://tube.example/w/gone']
    pages.set(down, { status: 503, body: {} })
    pages.set(gone, { status: 401, body: {} })
    const [first, second] = [
      await write(text(block('Embed', { url: down }))),
      await write(text(block('Embed', { url: gone }))),
    ]
    await fetchWanted()
    pages.set(down, { status: 200, body: { title: 'Back' } })
    await fetchWanted()
    expect((await seenBy(null, first.id)).embed).toMatchObject({ state: 'wanted', attempts: 1 })
    clock.advance(3_600_000)
    await fetchWanted()
    expect((await seenBy(null, first.id)).embed).toMatchObject({ state: 'known', title: 'Back' })
    const refused = (await seenBy(null, second.id)).embed as Embed
    expect([refused.state, refused.title ?? null]).toEqual(['unknown', null])
    expect(asked.filter((each) => each === gone)).toHaveLength(1)
  })

  it('should be refused in public when it is not on the list, and may be half typed in a draft', async () => {
    const content = text(block('Embed', { url: 'https://evil.example/watch?v=1' }))
    await expect(write(content)).rejects.toMatchObject({
      data: { errors: [{ path: 'content', message: expect.stringContaining('evil.example') }] },
    })
    await expect(write(content, 'draft')).resolves.toBeTruthy()
  })

  it('should be allowed in a frame of the pages, and nowhere else', () => {
    expect(hubCustom(hub.payload.config).frames).toEqual(
      expect.arrayContaining(['https://tube.example', 'https://www.youtube-nocookie.com']),
    )
  })

  it('should be written by nobody but the hub', async () => {
    await expect(
      hub.payload.create({
        collection: 'embeds',
        data: {
          address: 'https://evil.example',
          provider: 'x',
          state: 'known',
          player: 'https://evil.example',
        },
        req: await hub.requestOf(editor),
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('a reference within a text', () => {
  it('should show its reader only what they may read of it, and as it stands', async () => {
    const forum = await hub.payload.create({ collection: 'forums', data: { title: 'Square' } as never })
    const topic = await hub.payload.create({
      collection: 'topics',
      data: {
        forum: forum.id,
        title: 'A held word',
        body: 'Words',
        author: editor.id,
        language: 'en',
      } as never,
      context: { importing: true },
    })
    await hub.payload.db.updateOne({ collection: 'topics', id: topic.id, data: { moderation: 'held' } })
    const { id } = await write(
      text(block('Reference', { subject: { relationTo: 'topics', value: topic.id } })),
    )
    expect(JSON.stringify(await seenBy(null, id))).not.toContain('held word')
    await hub.payload.db.updateOne({ collection: 'topics', id: topic.id, data: { moderation: 'approved' } })
    expect(await seenBy(null, id)).toMatchObject({ subject: { value: { title: 'A held word' } } })
  })
})

describe('a form within a text', () => {
  type Receipt = { message: unknown }
  const form = async (keepDays = 30) =>
    hub.payload.create({
      collection: 'forms',
      locale: 'en',
      data: {
        title: 'Contact',
        purpose: 'To answer you.',
        keepDays,
        fields: [
          { blockType: 'text', name: 'who', label: 'Your name', required: true },
          { blockType: 'email', name: 'mail', label: 'E-mail' },
        ],
      } as never,
      req: await hub.requestOf(editor),
      overrideAccess: false,
    })
  const submit = async (user: Member | null, input: object): Promise<Receipt> =>
    operationOf<object, Receipt>(hub.payload, 'submitForm')(input, await hub.requestOf(user))
  const answersOf = async (id: number | string) =>
    (await hub.payload.find({ collection: 'form-submissions', where: { form: { equals: id } }, depth: 0 }))
      .docs

  it('should keep the answers of a visitor without a name, and of a member with theirs', async () => {
    const { id } = await form()
    const member = await hub.createMember({})
    const answers = [
      { field: 'who', value: 'Ana' },
      { field: 'roles', value: 'admin' },
    ]
    await submit(null, { form: String(id), answers })
    await submit(member, { form: String(id), answers })
    const kept = await answersOf(id)
    expect(kept.map((each) => each.member ?? null)).toEqual([member.id, null])
    expect(kept[0]?.submissionData).toMatchObject([{ field: 'who', value: 'Ana' }])
  })

  it('should name every field that is wrong, and keep nothing then', async () => {
    const { id } = await form()
    await expect(
      submit(null, { form: String(id), answers: [{ field: 'mail', value: 'nowhere' }] }),
    ).rejects.toMatchObject({
      data: { errors: [{ path: 'answers.who' }, { path: 'answers.mail' }] },
    })
    expect(await answersOf(id)).toEqual([])
  })

  it('should thank a machine that fills in everything, and keep nothing of it', async () => {
    const { id } = await form()
    const answers = [{ field: 'who', value: 'Buy now' }]
    await expect(submit(null, { form: String(id), answers, trap: 'https://spam.example' })).resolves.toEqual({
      message: null,
    })
    expect(await answersOf(id)).toEqual([])
  })

  it('should take answers by no other door, and show them to editors alone', async () => {
    const { id } = await form()
    await submit(null, { form: String(id), answers: [{ field: 'who', value: 'Ana' }] })
    await expect(
      hub.payload.create({
        collection: 'form-submissions',
        data: { form: id, submissionData: [] },
        req: await hub.requestOf(editor),
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 403 })
    const ask = async (user: Member | null) =>
      hub.payload.count({
        collection: 'form-submissions',
        req: await hub.requestOf(user),
        overrideAccess: false,
      })
    await expect(ask(null)).rejects.toMatchObject({ status: 403 })
    expect((await ask(editor)).totalDocs).toBeGreaterThan(0)
  })

  it('should forget answers when the days are over that it promised', async () => {
    const { id } = await form(10)
    await submit(null, { form: String(id), answers: [{ field: 'who', value: 'Ana' }] })
    const [kept] = await answersOf(id)
    const forget = async (days: number) => {
      const createdAt = new Date(clock.now().getTime() - days * 24 * 3_600_000).toISOString()
      await hub.payload.db.updateOne({
        collection: 'form-submissions',
        id: kept?.id ?? 0,
        data: { createdAt },
      })
      const task = hubCustom(hub.payload.config).tasks.find(({ name }) => name === 'form answers')
      await task?.run({ payload: hub.payload, signal: new AbortController().signal })
      return (await answersOf(id)).length
    }
    expect([await forget(9), await forget(11)]).toEqual([1, 0])
  })
})
