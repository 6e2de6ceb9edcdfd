import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import sharp from 'sharp'
import { countGraphemes } from '../../src/core/text'
import { createGuardedFetch } from '../../src/network/guardedFetch'
import { createGuardedMail } from '../../src/network/guardedMail'
import { rerouted } from '../../src/network/rerouted'
import {
  type AccountContext,
  type Announcement,
  type Channel,
  type ChannelContext,
  type Content,
  type Limits,
  type Opened,
  type Outcome,
  type Part,
  type Picture,
  type PictureRule,
  plainVoice,
  type Sent,
  type Video,
  type Voice,
} from '../../src/plugins/syndication/channels/channel'
import { publishParts } from '../../src/plugins/syndication/channels/publishParts'
import { preparePicture } from '../../src/plugins/syndication/preparePicture'
import type { Mode, RunningServer } from '../servers/httpServer'

/** The other end of a channel: a server on loopback that holds the account, and misbehaves when it is told to. */
export type Counterpart = RunningServer & {
  settings: unknown
  credentials: unknown
  /** Everything that must never be seen in an outcome or a log. */
  secrets: () => string[]
  /** How many messages the network holds. */
  posts: () => number
  next: (...modes: Mode[]) => void
  /** Ends the account's tokens and passwords. */
  revoke: () => void
  /** The account's settings with another address of the server; only where the address is a setting. */
  settingsAt?: (url: string) => unknown
  /** The account's credentials with another address of the server; only where the address is a secret. */
  credentialsAt?: (url: string) => unknown
  /** What publishes shows no token: its address is the right to it. */
  withoutToken?: boolean
  /** The simulated network that stands in for the hosts this channel always calls. */
  through?: string
  /** What the network shows, in order of sending; without it, the rules of what is shown are not asked. */
  shown?: () => Shown[]
  /** Has the last post counted so, by the hub's names; only where the channel measures. */
  count?: (counts: Record<string, number>) => void
  /** The length of a text as this network counts it; only with `weighted`. */
  measure?: (text: string) => number
  /** How this network says "too many": headers, and the time they name. */
  limited?: { headers: Record<string, string>; at: string }
  /** Ends the session and leaves the account; only with sessions. */
  endSession?: () => void
  logins?: () => number
}

/** A post as the network shows it. */
export type Shown = { text: string; below: string | null; removed: boolean; pictures: { alt: string }[] }

const hour = 3_600_000

/** The clock of the suite: stands still. */
export const contractNow = new Date('2026-11-22T09:00:00.000Z')

/** What a status means for the attempt, on every network that does not say otherwise. */
const statuses: [number, Outcome['kind']][] = [
  [400, 'refused'],
  [401, 'reauthorize'],
  [403, 'reauthorize'],
  [413, 'refused'],
  [422, 'refused'],
  [429, 'later'],
  [500, 'unknown'],
  [502, 'unknown'],
  [503, 'later'],
  [504, 'unknown'],
]

/** The same of mail servers (RFC 5321 §4.2.3), which know no `Retry-After`. */
const smtpStatuses: [number, Outcome['kind']][] = [
  [421, 'later'],
  [450, 'later'],
  [452, 'later'],
  [530, 'reauthorize'],
  [550, 'reauthorize'],
  [552, 'refused'],
  [554, 'refused'],
]

/** The promises that every channel keeps. One call for each channel of the registry. */
export const channelContract = (
  name: string,
  channel: Channel,
  args: {
    start: () => Promise<Counterpart>
    statuses?: [number, Outcome['kind']][]
    /** What an announcement must have for this network to take it. */
    content?: Partial<Content>
    /** The simulated network answers nothing yet: only what needs no answer is asked, and the rest is to do. */
    notYet?: boolean
    /** What the account's server told of itself. @default nothing */
    limits?: Limits
    /** @default http */
    speaks?: 'http' | 'smtp'
  },
): void => {
  const { capabilities } = channel
  const { speaks = 'http', limits = null } = args
  const fitting: Partial<Content> = {
    ...(capabilities.picture?.needed ? { image: testPicture } : {}),
    ...(capabilities.video ? { video: testVideo } : {}),
    ...args.content,
  }
  describe(`the channel ${name}`, () => {
    let other: Counterpart
    let lines: string[]
    const seen: unknown[] = []
    type Kept = { session: Extract<Opened<unknown>, { kind: 'open' }> | null }
    const shared: Kept = { session: null }
    const progress = new Map<string, string>()
    let keys = 0
    const newKey = (): string =>
      channel.newKey({ now: new Date(contractNow.getTime() + (keys += 1)), random: () => 0.5 })

    beforeAll(async () => {
      lines = []
      for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
        jest.spyOn(console, method).mockImplementation((...words) => void lines.push(JSON.stringify(words)))
      other = await args.start()
    })
    afterAll(async () => {
      jest.restoreAllMocks()
      await other.stop()
    })

    const context = (
      change: { away?: boolean; timeoutMs?: number; now?: Date } = {},
    ): ChannelContext<unknown, unknown, unknown> => {
      const mail = createGuardedMail({ allowPrivateNetwork: true })
      const direct = createGuardedFetch({ allowPrivateNetwork: true })
      const guarded =
        other.through === undefined ? direct : rerouted(direct, change.away ? nowhere : other.through)
      const account: AccountContext<unknown, unknown> = {
        settings: channel.settings.parse(
          change.away && other.settingsAt ? other.settingsAt(nowhere) : other.settings,
        ),
        credentials: channel.credentials.parse(
          change.away && other.credentialsAt ? other.credentialsAt(nowhere) : other.credentials,
        ),
        now: () => change.now ?? contractNow,
        wait: async () => undefined,
        video: async () => ({
          kind: 'video',
          bytes: testVideoFile.length,
          type: testVideo.type,
          read: async (from, length) => testVideoFile.subarray(from, from + length),
        }),
        progress: {
          read: async (key) => progress.get(key) ?? null,
          write: async (key, value) => void progress.set(key, value),
        },
        picture: (picture) =>
          preparePicture({
            picture,
            rule: channel.capabilities.picture as PictureRule,
            read: async () => testFile(),
          }),
        // A conversation takes several turns where a request takes one.
        mail: (request) => mail({ ...request, timeoutMs: 5 * (change.timeoutMs ?? 1_000) }),
        fetch: (request) => guarded({ ...request, timeoutMs: change.timeoutMs ?? 5_000 }),
      }
      // A network where one logs in is logged in to anew; a refresh token that was used up has to be kept.
      const kept: Kept = other.logins ? { session: null } : shared
      return {
        ...account,
        session: async (stale) => {
          if (kept.session && kept.session.session !== stale) return kept.session
          if (!channel.openSession) throw new Error('This channel holds no session.')
          const opened = await channel.openSession({ previous: kept.session?.session ?? null }, account)
          if (opened.kind === 'open') kept.session = opened
          else seen.push(opened)
          return opened
        },
      }
    }
    const partsOf = (content: Partial<Content> = {}, voice: Partial<Voice> = {}) => {
      const composed = channel.compose(
        announcementOf({ ...fitting, ...content }),
        { ...plainVoice, ...voice },
        context().settings,
        limits,
      )
      if (composed.kind === 'refused') throw new Error(composed.why)
      return composed.parts
    }
    /** A draft that no other test sends: some networks refuse the same text twice. */
    const draftOf = (key: string) => partsOf({ title: `A title ${key}` })[0].draft
    const send = (
      key: string,
      parts: readonly Part<unknown>[],
      sent: Sent[] = [],
      uncertainSince: Date | null = null,
    ): Promise<Outcome> =>
      publishParts({
        channel,
        key,
        parts,
        sent: [...sent],
        uncertainSince,
        limits,
        context: context(),
        keep: async (kept) => void sent.splice(0, sent.length, ...kept),
      })
    const looked = (key: string) => ({ key, draft: draftOf(key), after: [], since: contractNow })
    const publish = async (
      key: string,
      change: Parameters<typeof context>[0] = {},
      using = context(change),
    ): Promise<Outcome> => {
      const outcome = await channel.publish({ key, draft: draftOf(key), after: [] }, using)
      seen.push(outcome)
      return outcome
    }

    it('should have the methods that its capabilities name, and no others', () => {
      const { repeat, session, repeatWindowMs } = capabilities
      const may = [capabilities, channel.capabilitiesAt?.({ keepsKeys: 0 })].map((each) => each?.repeat)
      expect(channel.find !== undefined).toBe(may.includes('lookup'))
      expect(channel.openSession !== undefined).toBe(session)
      expect(channel.askLimits !== undefined).toBe(capabilities.limits)
      expect(channel.measure !== undefined).toBe(capabilities.measures !== undefined)
      expect(repeatWindowMs === undefined || repeat === 'native-key').toBe(true)
    })

    it('should ask in its form for what its schemas take', () => {
      const filled = (names: readonly { name: string }[], values: unknown) =>
        Object.keys(values as object).filter((each) => !names.some(({ name }) => name === each))
      expect(filled(channel.form.settings, other.settings)).toEqual([])
      expect(filled(channel.form.credentials, other.credentials)).toEqual([])
      expect(channel.credentials.safeParse({}).success).toBe(false)
    })

    it('should never be over the limit, whatever there is to say', () => {
      const { limit, count } = capabilities.text
      const lengthOf = {
        graphemes: countGraphemes,
        units: (text: string) => text.length,
        bytes: (text: string) => Buffer.byteLength(text),
        weighted: (text: string) => other.measure?.(text) ?? Number.POSITIVE_INFINITY,
      }[count]
      const { settings } = context()
      fc.assert(
        fc.property(announcements, voices, (announcement, voice) => {
          const told = { ...announcement, content: { ...announcement.content, ...fitting } }
          const composed = channel.compose(told, voice, settings, limits)
          if (composed.kind === 'draft')
            for (const { text, title } of composed.parts) {
              expect(lengthOf(text)).toBeLessThanOrEqual(limit)
              expect(title?.length ?? 0).toBeLessThanOrEqual(capabilities.text.title ?? 0)
            }
        }),
        { seed: 20261122, numRuns: 200 },
      )
    })

    if (args.notYet) {
      it.todo('should keep the promises that need an answer')
      return
    }

    it('should publish texts that the server takes, however long', async () => {
      const words = 'Un été à la française 👨‍👩‍👧‍👧 https://example.org/a/b '
      for (const content of [
        { excerpt: words.repeat(60) },
        { title: 'é'.repeat(200), excerpt: '🎉'.repeat(400) },
        {
          excerpt: 'https://example.org/x '.repeat(80),
          tags: Array.from({ length: 40 }, (_, n) => `tag ${n} a`),
        },
      ]) {
        expect(await send(newKey(), partsOf(content))).toMatchObject({ kind: 'published' })
      }
    })

    it('should make one post of two sendings with the same key', async () => {
      const before = other.posts()
      const key = newKey()
      const first = await publish(key)
      if (capabilities.repeat === 'native-key') expect(await publish(key)).toEqual(first)
      if (capabilities.repeat === 'lookup')
        expect(await channel.find?.(looked(key), context())).toMatchObject({ kind: 'published' })
      expect(first.kind).toBe('published')
      expect(other.posts()).toBe(before + 1)
    })

    it('should call an answer that never came unknown, and find out without a second post', async () => {
      for (const mode of [{ kind: 'drop-answer' }, { kind: 'hang' }] as const) {
        const before = other.posts()
        const key = newKey()
        other.next(mode)
        expect(await publish(key, { timeoutMs: mode.kind === 'hang' ? 80 : 5_000 })).toMatchObject({
          kind: 'unknown',
        })
        if (capabilities.repeat === 'native-key')
          expect(await publish(key)).toMatchObject({ kind: 'published' })
        if (capabilities.repeat === 'lookup')
          expect(await channel.find?.(looked(key), context())).toMatchObject({ kind: 'published' })
        expect(other.posts()).toBe(before + 1)
      }
    })

    it.each([
      ['ahead', hour],
      ['behind', -hour],
    ])('should publish, and find what it sent, with a clock that is an hour %s', async (_way, skew) => {
      const now = new Date(contractNow.getTime() + skew)
      expect(await publish(newKey(), { now })).toMatchObject({ kind: 'published' })
      if (capabilities.repeat !== 'lookup') return
      const key = newKey()
      other.next({ kind: 'drop-answer' })
      expect(await publish(key, { now })).toMatchObject({ kind: 'unknown' })
      const found = await channel.find?.({ ...looked(key), since: now }, context({ now }))
      expect(found).toMatchObject({ kind: 'published' })
    })

    it('should go on below what is out when a message of several posts was interrupted', async () => {
      if (capabilities.below !== 'reply') return
      const parts = partsOf(
        {
          excerpt: 'One word after another, and then the next. '.repeat(
            3_000 / 40 + capabilities.text.limit / 20,
          ),
        },
        { thread: true, numbered: true },
      )
      expect(parts.length).toBeGreaterThan(2)
      const [key, before, sent] = [newKey(), other.posts(), [] as Sent[]]
      expect(await send(key, parts.slice(0, 2), sent)).toMatchObject({ kind: 'published' })
      other.next({ kind: 'status', status: 503 })
      expect(await send(key, parts, sent)).toMatchObject({ kind: 'later' })
      expect(sent).toHaveLength(2)
      expect(await send(key, parts, sent)).toEqual({ kind: 'published', ...sent[0] })
      expect(other.posts()).toBe(before + parts.length)
      const shown = other.shown?.().slice(-parts.length)
      shown?.forEach(({ below }, place) => {
        if (place === 0) expect(below).toBeNull()
        else expect(below).not.toBeNull()
      })
      if (shown) expect(new Set(shown.map(({ text }) => text)).size).toBe(parts.length)
    })

    it('should put the link below the post where the account wants it there', async () => {
      if (capabilities.below === 'none') return
      const parts = partsOf({ title: `Below ${newKey()}` }, { link: 'reply' })
      expect(parts).toHaveLength(2)
      expect(parts[0].text).not.toContain('hub.example.org')
      const before = other.posts()
      expect(await send(newKey(), parts)).toMatchObject({ kind: 'published' })
      expect(other.posts()).toBe(before + 2)
      if (other.shown) expect(other.shown().at(-1)?.below).not.toBeNull()
    })

    it('should leave out the link and the hashtags of an account that wants none', () => {
      const [{ text }] = partsOf({ tags: ['coffee'] }, { link: 'none', hashtags: false })
      if (text === JSON.stringify(partsOf({ tags: ['coffee'] })[0].draft)) return
      if (capabilities.text.count === 'bytes' && text.startsWith('{')) return
      expect(text).not.toMatch(/hub\.example\.org|#coffee/)
    })

    it('should send the picture with its description, and none without words', async () => {
      const { picture } = capabilities
      if (!picture) return
      const parts = partsOf(
        { title: `Picture ${newKey()}`, image: testPicture, video: null },
        { picture: true },
      )
      expect(await send(newKey(), parts)).toMatchObject({ kind: 'published' })
      const pictures = [{ alt: picture.alt === null ? '' : testPicture.alt }]
      const shown = other.shown?.().at(-1)
      if (shown) expect(shown.pictures).toEqual(pictures)
      const composed = (image: Picture) =>
        channel.compose(
          announcementOf({ image }),
          { ...plainVoice, picture: true },
          context().settings,
          limits,
        )
      if (picture.alt !== null)
        expect(composed({ ...testPicture, alt: ' ' })).toMatchObject({
          kind: 'refused',
          code: 'PICTURE_WITHOUT_WORDS',
        })
      expect(composed({ ...testPicture, type: 'video/mp4' })).toMatchObject({
        kind: 'refused',
        code: 'NOT_A_PICTURE',
      })
    })

    it('should change and take back what is out, where the network can', async () => {
      const key = newKey()
      const illustrated = capabilities.picture ? { image: testPicture, video: null, ...args.content } : {}
      const voice = { picture: true }
      const [{ draft }] = partsOf({ title: `First ${key}`, ...illustrated }, voice)
      const outcome = await channel.publish({ key, draft, after: [] }, context())
      if (outcome.kind !== 'published') throw new Error(outcome.kind)
      const { kind: _kind, ...sent } = outcome
      const find = () => other.shown?.().find(({ text }) => text.includes(key))
      if (channel.edit) {
        const before = find()?.pictures
        const [changed] = partsOf({ title: `Second ${key}`, ...illustrated }, voice)
        expect(await channel.edit({ sent, draft: changed.draft }, context())).toMatchObject({
          kind: 'published',
        })
        expect(find()?.text ?? 'Second').toContain('Second')
        // Words were changed, and nothing else.
        expect(find()?.pictures).toEqual(before)
      }
      if (channel.remove) {
        expect(await channel.remove({ sent }, context())).toMatchObject({ kind: 'published' })
        expect(await channel.remove({ sent }, context())).toMatchObject({ kind: 'published' })
        expect(find()?.removed ?? true).toBe(true)
      }
    })

    it('should say the same after two edits as after one, and lose no answer of either', async () => {
      if (!channel.edit) return
      const key = newKey()
      const outcome = await publish(key)
      if (outcome.kind !== 'published') throw new Error(outcome.kind)
      const { kind: _kind, ...sent } = outcome
      const before = other.posts()
      const [{ draft }] = partsOf({ title: `Edited ${key}` })
      for (let n = 0; n < 2; n += 1)
        expect(await channel.edit({ sent, draft }, context())).toMatchObject({ kind: 'published' })
      expect(other.posts()).toBe(before)
      expect(await channel.edit({ sent, draft }, context({ away: true }))).toMatchObject({ kind: 'later' })
    })

    it('should put a correction below what is out, and take both back', async () => {
      if (capabilities.below === 'none') return
      const key = newKey()
      const outcome = await publish(key)
      if (outcome.kind !== 'published') throw new Error(outcome.kind)
      const { kind: _kind, ...sent } = outcome
      const before = other.posts()
      const last = partsOf({ title: `A title ${key}`, comment: `It begins at nine. ${key}` }).at(-1)
      expect(last?.text).toContain('It begins at nine.')
      const below = await channel.publish({ key: newKey(), draft: last?.draft, after: [sent] }, context())
      if (below.kind !== 'published') throw new Error(below.kind)
      expect(other.posts()).toBe(before + 1)
      if (other.shown) expect(other.shown().at(-1)?.below).not.toBeNull()
      if (!channel.remove) return
      const { kind: _below, ...correction } = below
      for (const each of [correction, sent])
        expect(await channel.remove({ sent: each }, context())).toMatchObject({ kind: 'published' })
    })

    it('should tell how a post does: 0 where that is told, and nothing where it is not', async () => {
      const { measures } = capabilities
      if (!measures || !channel.measure) return
      const key = newKey()
      const outcome = await publish(key)
      if (outcome.kind !== 'published') throw new Error(outcome.kind)
      const { kind: _kind, ...sent } = outcome
      const given = Object.fromEntries(measures.map((name, place) => [name, place === 1 ? 0 : 10 + place]))
      other.count?.(given)
      const ask = () => channel.measure?.({ sent, since: contractNow }, context())
      const told = await ask()
      if (told?.kind !== 'measured') throw new Error(told?.kind)
      // A kindred server may tell less.
      expect(given).toMatchObject(told.counts)
      expect(told.counts[measures[1] ?? 'likes']).toBe(0)
      seen.push(told)
      expect(await channel.measure({ sent, since: contractNow }, context({ away: true }))).toMatchObject({
        kind: 'later',
      })
      if (!channel.remove) return
      await channel.remove({ sent }, context())
      if (capabilities.repeat !== 'none') expect(await ask()).toEqual({ kind: 'gone' })
    })

    it.each(odd)('should publish %s, or say why not', async (_what, content) => {
      const composed = channel.compose(
        announcementOf({ ...fitting, ...content }),
        plainVoice,
        context().settings,
        limits,
      )
      if (composed.kind === 'refused') return expect(composed.code).toBe('TOO_LONG')
      expect(await send(newKey(), composed.parts)).toMatchObject({ kind: 'published' })
    })

    it('should call an error after the effect unknown', async () => {
      const before = other.posts()
      const key = newKey()
      other.next({ kind: 'status', status: 500, after: true })
      expect(await publish(key)).toMatchObject({ kind: 'unknown' })
      expect(other.posts()).toBe(before + 1)
    })

    it('should find nothing where nothing was sent', async () => {
      expect(await channel.find?.(looked(newKey()), context())).toEqual(
        channel.find ? { kind: 'absent' } : undefined,
      )
    })

    it.each([...new Map([...(speaks === 'smtp' ? smtpStatuses : statuses), ...(args.statuses ?? [])])])(
      'should take status %i for %s',
      async (status, kind) => {
        const before = other.posts()
        const secret = Object.values(other.credentials as object).join(' ')
        const mode = {
          kind: 'status',
          status,
          body: { error: 'Simulated', message: `Simulated ${secret}` },
        } as const
        // The first 401 of a session is answered by renewing it.
        const renews = status === 401 && capabilities.session && !other.logins && !other.withoutToken
        other.next(...(renews ? [mode, mode] : [mode]))
        expect(await publish(newKey())).toMatchObject({ kind })
        expect(other.posts()).toBe(before)
      },
    )

    it('should keep what Retry-After asks for', async () => {
      if (speaks === 'smtp') return
      other.next({ kind: 'status', status: 503, headers: { 'retry-after': '77' } })
      expect(await publish(newKey())).toMatchObject({ kind: 'later', at: '2026-11-22T09:01:17.000Z' })
    })

    it('should keep what the network’s own headers ask for', async () => {
      if (speaks === 'smtp') return
      const { limited } = other
      other.next({ kind: 'status', status: 429, headers: limited?.headers ?? { 'retry-after': '60' } })
      expect(await publish(newKey())).toMatchObject({
        kind: 'later',
        at: limited?.at ?? '2026-11-22T09:01:00.000Z',
      })
    })

    it('should say later when there is no connection', async () => {
      expect(await publish(newKey(), { away: true })).toMatchObject({
        kind: 'later',
      })
    })

    it('should know who it is, and say when the server is out of reach', async () => {
      expect(await channel.check({ key: newKey() }, context())).toMatchObject({ kind: 'healthy' })
      const away = context({ away: true })
      expect(await channel.check({ key: newKey() }, away)).toMatchObject({ kind: 'unreachable' })
    })

    it('should keep its session, and renew it without logging in again', async () => {
      if (!capabilities.session) return
      const before = other.logins?.() ?? 0
      const one = context()
      await publish(newKey(), {}, one)
      await publish(newKey(), {}, one)
      if (other.logins) expect(other.logins()).toBe(before + 1)
      other.endSession?.()
      expect(await publish(newKey(), {}, one)).toMatchObject({ kind: 'published' })
      if (other.logins) expect(other.logins()).toBe(before + 1)
    })

    it('should ask for new credentials when its own are dead', async () => {
      other.revoke()
      expect(await publish(newKey())).toMatchObject({ kind: 'reauthorize' })
      const health = await channel.check({ key: newKey() }, context())
      seen.push(health)
      expect(health).toMatchObject({ kind: 'reauthorize' })
    })

    it('should have let no secret out', () => {
      const said = [...lines, ...seen.map((each) => JSON.stringify(each))].join('\n')
      for (const secret of other.secrets()) expect(said).not.toContain(secret)
    })
  })
}

/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:9'

const testPicture: Picture = {
  url: 'https://hub.example.org/api/media/file/harbour.jpg',
  alt: 'The harbour at dawn',
  type: 'image/jpeg',
  width: 1200,
  height: 1200,
  focus: { x: 50, y: 50 },
  crops: [
    {
      url: 'https://hub.example.org/api/media/file/harbour-1080x1080.jpg',
      type: 'image/jpeg',
      width: 1080,
      height: 1080,
    },
  ],
}
const testVideo: Video = { url: 'https://hub.example.org/files/harbour.mp4', type: 'video/mp4' }
const testVideoFile = new Uint8Array(1_000)

let file: Promise<Uint8Array> | undefined
const testFile = (): Promise<Uint8Array> =>
  (file ??= sharp({ create: { width: 1200, height: 1200, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer())

const announcementOf = (content: Partial<Announcement['content']>): Announcement => ({
  key: 'posts:1:published',
  source: { collection: 'posts', id: '1' },
  language: 'en',
  announcedAt: contractNow.toISOString(),
  content: {
    title: 'A title',
    excerpt: 'An excerpt.',
    url: 'https://hub.example.org/blog/a-title',
    tags: [],
    image: null,
    ...content,
  },
})

/** Content that people do write. */
const odd: [string, Partial<Content>][] = [
  ['a title of emoji alone', { title: '👩‍👩‍👧‍👦🎉🇫🇷'.repeat(40), excerpt: '🎉'.repeat(900) }],
  [
    'Arabic with links',
    {
      title: 'مرحبا بكم في المجتمع',
      excerpt: 'اقرأ المزيد على https://example.org/ar/%D9%85 الآن. '.repeat(20),
    },
  ],
  [
    'two hundred hashtags',
    { title: 'Tags', tags: Array.from({ length: 200 }, (_, n) => `tag number ${n} x`) },
  ],
  [
    'a link of 4,000 characters',
    { title: 'A long link', url: `https://hub.example.org/${'a'.repeat(3_976)}` },
  ],
]

const words = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('👨‍👩‍👧‍👧', '🇫🇷', '@alice@example.com', '#tag', 'https://example.org/a?b=c', 'été\n\n'),
    fc.webUrl({ withQueryParameters: true }),
  ),
  { maxLength: 60 },
)
const voices: fc.Arbitrary<Voice> = fc.record({
  hashtags: fc.boolean(),
  link: fc.constantFrom('text', 'reply', 'none'),
  picture: fc.constant(false),
  thread: fc.boolean(),
  numbered: fc.boolean(),
})
const announcements: fc.Arbitrary<Announcement> = fc
  .record({
    title: words.map((each) => each.join(' ').slice(0, 200)),
    excerpt: fc.option(words.map((each) => each.join(' '))),
    url: fc.webUrl(),
    tags: fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 }),
  })
  .map(announcementOf)
