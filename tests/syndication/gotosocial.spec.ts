import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { startSimulators } from '../../simulators'
import { createGuardedFetch } from '../../src/network/guardedFetch'
import { rerouted } from '../../src/network/rerouted'
import {
  type Announcement,
  type Content,
  type Limits,
  type Picture,
  plainVoice,
  type Sent,
  type Voice,
} from '../../src/plugins/syndication/channels/channel'
import { mastodon } from '../../src/plugins/syndication/channels/mastodon'
import { mastodonPicture } from '../../src/plugins/syndication/channels/mastodon/compose'
import { preparePicture } from '../../src/plugins/syndication/preparePicture'
import { gotosocialMissing, type RunningGotosocial, startGotosocial } from '../servers/startGotosocial'

const missing = gotosocialMissing()
if (missing !== null) console.info(`Skipped: ${missing}`)
const whenHere = missing === null ? describe : describe.skip

const redirectURI = 'http://localhost:3000/api/channels/connected'
type Context = Parameters<typeof mastodon.check>[1]

whenHere('the Mastodon API, on a real GoToSocial', () => {
  let server: RunningGotosocial
  let context: Context
  let limits: Limits | null
  let reader: string

  const guarded = createGuardedFetch({ allowPrivateNetwork: true })
  const fetch: Context['fetch'] = (request) => guarded({ ...request, timeoutMs: 20_000 })
  const now = () => new Date()
  const not = () => Promise.reject(new Error('Not asked for.'))

  /** Connects a person's account as the admin does: registers the hub, asks, changes the code for a token. */
  const connect = async (person: 'hub' | 'reader') => {
    const flow = mastodon.connect
    const settings = mastodon.settings.parse({ server: server.url })
    const way = { settings, fetch, now }
    const app = await flow?.register?.(
      { name: 'The hub', website: 'https://hub.example.org', redirectURI },
      way,
    )
    if (!flow || app?.kind !== 'told') throw new Error(JSON.stringify(app))
    const verifier = randomBytes(32).toString('base64url')
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: app.value.clientId,
      redirect_uri: redirectURI,
      scope: flow
        .scopes(settings)
        .map(({ name }) => name)
        .join(flow.separator),
      state: 'a-state',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    })
    const back = await server.consent(person, `${flow.authorizeAt(settings)}?${query.toString()}`)
    expect(back.searchParams.get('state')).toBe('a-state')
    const code = back.searchParams.get('code') ?? ''
    return { settings, grant: await flow.grant({ code, verifier, redirectURI, app: app.value }, way) }
  }
  const tokenOf = ({ grant }: Awaited<ReturnType<typeof connect>>): string => {
    if (grant.kind !== 'granted') throw new Error(JSON.stringify(grant))
    return grant.accounts[0].credentials.accessToken
  }
  /** As a program of the reader's would. */
  const asReader = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const answer = await globalThis.fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${reader}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return (await answer.json()) as Record<string, unknown>
  }
  const statusOf = ({ remoteId }: Sent) => asReader('GET', `/api/v1/statuses/${remoteId}`)

  const partsOf = (content: Partial<Content>, voice: Partial<Voice> = {}) => {
    const announcement: Announcement = {
      key: 'posts:1:published',
      source: { collection: 'posts', id: '1' },
      language: 'en',
      announcedAt: now().toISOString(),
      content: {
        title: 'A title',
        excerpt: 'An excerpt.',
        url: 'https://hub.example.org/blog/a-title',
        tags: ['Open source'],
        image: null,
        ...content,
      },
    }
    const composed = mastodon.compose(announcement, { ...plainVoice, ...voice }, context.settings, limits)
    if (composed.kind !== 'draft') throw new Error(composed.code)
    return composed.parts
  }
  /** Publishes a message, each post below the last. */
  const publish = async (...composing: Parameters<typeof partsOf>): Promise<Sent[]> => {
    const sent: Sent[] = []
    for (const [place, { draft }] of partsOf(...composing).entries()) {
      const outcome = await mastodon.publish(
        { key: `${Math.random()}-${place}`, draft, after: sent },
        context,
      )
      if (outcome.kind !== 'published') throw new Error(JSON.stringify(outcome))
      const { kind: _kind, ...each } = outcome
      sent.push(each)
    }
    return sent
  }
  const publishOne = async (...composing: Parameters<typeof partsOf>): Promise<Sent> => {
    const [sent, ...more] = await publish(...composing)
    if (!sent || more.length > 0) throw new Error('Not one post.')
    return sent
  }

  beforeAll(async () => {
    server = await startGotosocial()
    const hub = await connect('hub')
    reader = tokenOf(await connect('reader'))
    context = {
      settings: hub.settings,
      credentials: { accessToken: tokenOf(hub) },
      fetch,
      now,
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      session: not,
      mail: not,
      video: not,
      progress: { read: not, write: not },
      picture: (picture) => preparePicture({ picture, rule: mastodonPicture, read: () => pictureFile }),
    }
    limits = (await mastodon.askLimits?.(context)) ?? null
  })
  afterAll(() => server.stop())

  it('should connect by its pages, with all the rights that were asked for', async () => {
    const { grant, settings } = await connect('hub')
    expect(grant).toMatchObject({
      kind: 'granted',
      scopes: mastodon.connect?.scopes(settings).map(({ name }) => name),
      accounts: [{ name: `@hub@${new URL(server.url).host}`, endsAt: null }],
    })
  })

  it('should say who it is and what it takes, as its simulator does', async () => {
    const told = await mastodon.check({ key: 'any' }, context)
    expect(told).toMatchObject({ kind: 'healthy', account: `@hub@${new URL(server.url).host}` })
    const simulators = await startSimulators({ only: ['gotosocial'] })
    const simulated = await mastodon.askLimits?.({
      ...context,
      settings: mastodon.settings.parse({ server: 'https://gotosocial.example' }),
      fetch: rerouted(fetch, simulators.url),
    })
    await simulators.stop()
    expect(limits).toEqual(simulated)
  })

  it('should publish what readers then see', async () => {
    const sent = await publishOne({ title: 'Fête d’été 🎉 <b>&amp;</b>' })
    expect(await statusOf(sent)).toMatchObject({
      url: sent.url,
      visibility: 'public',
      language: 'en',
      text: 'Fête d’été 🎉 <b>&amp;</b>\n\nAn excerpt.\n\nhttps://hub.example.org/blog/a-title\n\n#OpenSource',
      tags: [{ name: 'opensource' }],
    })
  })

  it('should take the longest text that is composed for it, and go on below', async () => {
    const excerpt = 'Un été à la française 👨‍👩‍👧‍👧 https://example.org/a/b '.repeat(240)
    const thread = await publish({ excerpt }, { thread: true, numbered: true })
    expect(thread.length).toBeGreaterThan(2)
    const above = await Promise.all(thread.map(async (sent) => (await statusOf(sent)).in_reply_to_id))
    expect(above).toEqual([null, ...thread.slice(0, -1).map(({ remoteId }) => remoteId)])
  })

  it('should send a picture with its words, and keep it when the words of the post change', async () => {
    const shown = { media_attachments: [{ type: 'image', description: 'The harbour at dawn' }] }
    const sent = await publishOne({ image: picture }, { picture: true })
    expect(await statusOf(sent)).toMatchObject(shown)
    const [{ draft }] = partsOf({ title: 'Another title', image: picture }, { picture: true })
    expect(await mastodon.edit?.({ sent, draft }, context)).toMatchObject({ kind: 'published', ...sent })
    expect(await statusOf(sent)).toMatchObject({ ...shown, text: expect.stringContaining('Another title') })
  })

  it('should keep no key, as the hub knows: it looks instead', async () => {
    const [{ draft }] = partsOf({ title: 'Twice' })
    const since = now()
    expect(await mastodon.find?.({ key: 'k', draft, after: [], since }, context)).toEqual({ kind: 'absent' })
    const first = await mastodon.publish({ key: 'k', draft, after: [] }, context)
    expect(await mastodon.find?.({ key: 'k', draft, after: [], since }, context)).toEqual(first)
    expect(limits).toMatchObject({ keepsKeys: 0 })
    const second = await mastodon.publish({ key: 'k', draft, after: [] }, context)
    expect(second).toMatchObject({ kind: 'published' })
    expect(second).not.toEqual(first)
  })

  it('should find a text of every kind again', async () => {
    for (const title of [
      '<script> & "co"',
      'Arabic مرحبا بكم',
      '👩‍👩‍👧‍👦🎉🇫🇷',
      '*stars* _lines_ `code`',
      'a@b.example #1 @hub',
    ]) {
      const [{ draft }] = partsOf({ title })
      const sent = await publishOne({ title })
      const found = await mastodon.find?.({ key: 'k', draft, after: [], since: now() }, context)
      expect(found).toEqual({ kind: 'published', ...sent })
    }
  })

  it('should take back what is out, once and again', async () => {
    const sent = await publishOne({ title: 'Taken back' })
    expect(await mastodon.remove?.({ sent }, context)).toEqual({ kind: 'published', ...sent })
    expect(await mastodon.remove?.({ sent }, context)).toEqual({ kind: 'published', ...sent })
    expect(await mastodon.measure?.({ sent, since: now() }, context)).toEqual({ kind: 'gone' })
  })

  it('should tell how a post does', async () => {
    const sent = await publishOne({ title: 'Liked' })
    await asReader('POST', `/api/v1/statuses/${sent.remoteId}/favourite`)
    await asReader('POST', `/api/v1/statuses/${sent.remoteId}/reblog`)
    expect(await mastodon.measure?.({ sent, since: now() }, context)).toMatchObject({
      kind: 'measured',
      counts: { likes: 1, reposts: 1, replies: 0 },
    })
  })

  it('should hear what is said to it, changed and taken back', async () => {
    const hear = (cursor: string | null, known: readonly string[]) =>
      mastodon.hear?.({ cursor, posts: [], known }, context)
    const before = await hear(null, [])
    if (before?.kind !== 'heard') throw new Error(JSON.stringify(before))
    const sent = await publishOne({ title: 'What do you think?' })
    const { id } = await asReader('POST', '/api/v1/statuses', {
      status: '@hub A fine idea.\n\nReally.',
      in_reply_to_id: sent.remoteId,
    })
    const remoteId = String(id)
    const reply = { kind: 'reply', remoteId, below: sent.remoteId, writer: { handle: '@reader' } }
    const heard = await hear(before.cursor, [])
    expect(heard).toMatchObject({
      kind: 'heard',
      items: [{ ...reply, text: '@hub A fine idea.\n\nReally.', isPrivate: false, editedAt: null }],
    })
    const { cursor } = heard as { cursor: string }
    await asReader('PUT', `/api/v1/statuses/${remoteId}`, { status: '@hub On second thoughts, no.' })
    expect(await hear(cursor, [remoteId])).toMatchObject({
      items: [{ ...reply, text: '@hub On second thoughts, no.', editedAt: expect.any(String) }],
    })
    await asReader('DELETE', `/api/v1/statuses/${remoteId}`)
    expect(await hear(cursor, [remoteId])).toMatchObject({ items: [{ kind: 'gone', remoteId }] })
  })

  it('should say so when a token is no good, a post is too long, or what stands above it is gone', async () => {
    const stranger = { ...context, credentials: { accessToken: 'nobody-gave-this-token' } }
    const [part] = partsOf({})
    const of = (change: object, after: Sent[] = []) => ({
      key: 'k',
      draft: { ...part.draft, ...change },
      after,
    })
    expect(await mastodon.check({ key: 'k' }, stranger)).toMatchObject({ kind: 'reauthorize' })
    expect(await mastodon.publish(of({}), stranger)).toMatchObject({ kind: 'reauthorize' })
    expect(await mastodon.publish(of({ status: 'a'.repeat(5_001) }), context)).toMatchObject({
      kind: 'refused',
    })
    expect(await mastodon.publish(of({ status: '' }), context)).toMatchObject({ kind: 'refused' })
    const sent = await publishOne({ title: 'Soon gone' })
    await mastodon.remove?.({ sent }, context)
    expect(await mastodon.publish(of({}, [sent]), context)).toMatchObject({ kind: 'refused' })
  })
})

const picture: Picture = {
  url: 'https://hub.example.org/harbour.jpg',
  alt: 'The harbour at dawn',
  type: 'image/jpeg',
}
const pictureFile = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#357' } })
  .jpeg()
  .toBuffer()
