import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { countGraphemes } from '../../src/core/text'
import { createGuardedFetch } from '../../src/network/guardedFetch'
import type {
  AccountContext,
  Announcement,
  Channel,
  ChannelContext,
  Opened,
  Outcome,
} from '../../src/plugins/syndication/channels/channel'
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
  /** The account's settings with another address of the server. */
  settingsAt: (url: string) => unknown
  /** The length of a text as this network counts it; only with `weighted`. */
  measure?: (text: string) => number
  /** How this network says "too many": headers, and the time they name. */
  limited?: { headers: Record<string, string>; at: string }
  /** Ends the session and leaves the account; only with sessions. */
  endSession?: () => void
  logins?: () => number
}

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

/** The promises that every channel keeps. One call for each channel of the registry. */
export const channelContract = (
  name: string,
  channel: Channel,
  args: { start: () => Promise<Counterpart>; statuses?: [number, Outcome['kind']][] },
): void => {
  describe(`the channel ${name}`, () => {
    let other: Counterpart
    let lines: string[]
    const seen: unknown[] = []
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
      change: { settings?: unknown; credentials?: unknown; timeoutMs?: number } = {},
    ): ChannelContext<unknown, unknown, unknown> => {
      const guarded = createGuardedFetch({ allowPrivateNetwork: true })
      const account: AccountContext<unknown, unknown> = {
        settings: channel.settings.parse(change.settings ?? other.settings),
        credentials: channel.credentials.parse(change.credentials ?? other.credentials),
        now: () => contractNow,
        fetch: (request) => guarded({ ...request, timeoutMs: change.timeoutMs ?? 5_000 }),
      }
      let stored: Extract<Opened<unknown>, { kind: 'open' }> | null = null
      return {
        ...account,
        session: async (stale) => {
          if (stored && stored.session !== stale) return stored
          if (!channel.openSession) throw new Error('This channel holds no session.')
          const opened = await channel.openSession({ previous: stored?.session ?? null }, account)
          if (opened.kind === 'open') stored = opened
          else seen.push(opened)
          return opened
        },
      }
    }
    const draftOf = (text = 'A title') => {
      const composed = channel.compose(announcementOf({ title: text }), context().settings, null)
      if (composed.kind === 'refused') throw new Error(composed.why)
      return composed.draft
    }
    const publish = async (
      key: string,
      change: Parameters<typeof context>[0] = {},
      using = context(change),
    ): Promise<Outcome> => {
      const outcome = await channel.publish({ key, draft: draftOf() }, using)
      seen.push(outcome)
      return outcome
    }

    it('should have the methods that its capabilities name, and no others', () => {
      const { repeat, session, limits, repeatWindowMs } = channel.capabilities
      expect(channel.find !== undefined).toBe(repeat === 'lookup')
      expect(channel.openSession !== undefined).toBe(session)
      expect(channel.askLimits !== undefined).toBe(limits)
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
      const { limit, count } = channel.capabilities.text
      const lengthOf = {
        graphemes: countGraphemes,
        bytes: (text: string) => Buffer.byteLength(text),
        weighted: (text: string) => other.measure?.(text) ?? Number.POSITIVE_INFINITY,
      }[count]
      const { settings } = context()
      fc.assert(
        fc.property(announcements, (announcement) => {
          const composed = channel.compose(announcement, settings, null)
          if (composed.kind === 'draft') expect(lengthOf(composed.text)).toBeLessThanOrEqual(limit)
        }),
        { seed: 20261122, numRuns: 200 },
      )
    })

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
        const composed = channel.compose(announcementOf(content), context().settings, null)
        if (composed.kind === 'refused') throw new Error(composed.why)
        const outcome = await channel.publish({ key: newKey(), draft: composed.draft }, context())
        expect(outcome).toMatchObject({ kind: 'published' })
      }
    })

    it('should make one post of two sendings with the same key', async () => {
      const before = other.posts()
      const key = newKey()
      const [first, second] = [await publish(key), await publish(key)]
      expect(first.kind).toBe('published')
      if (channel.capabilities.repeat === 'none') return
      expect(second).toEqual(first)
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
        const again = channel.find ? await channel.find({ key }, context()) : await publish(key)
        if (channel.capabilities.repeat !== 'none') expect(again).toMatchObject({ kind: 'published' })
        expect(other.posts()).toBe(before + 1)
      }
    })

    it('should find nothing where nothing was sent', async () => {
      expect(await channel.find?.({ key: newKey() }, context())).toEqual(
        channel.find ? { kind: 'absent' } : undefined,
      )
    })

    it.each(args.statuses ?? statuses)('should take status %i for %s', async (status, kind) => {
      const before = other.posts()
      const secret = Object.values(other.credentials as object).join(' ')
      other.next({ kind: 'status', status, body: { error: 'Simulated', message: `Simulated ${secret}` } })
      expect(await publish(newKey())).toMatchObject({ kind })
      expect(other.posts()).toBe(before)
    })

    it('should keep what Retry-After asks for', async () => {
      other.next({ kind: 'status', status: 503, headers: { 'retry-after': '77' } })
      expect(await publish(newKey())).toMatchObject({ kind: 'later', at: '2026-11-22T09:01:17.000Z' })
    })

    it('should keep what the network’s own headers ask for', async () => {
      const { limited } = other
      other.next({ kind: 'status', status: 429, headers: limited?.headers ?? { 'retry-after': '60' } })
      expect(await publish(newKey())).toMatchObject({
        kind: 'later',
        at: limited?.at ?? '2026-11-22T09:01:00.000Z',
      })
    })

    it('should say later when there is no connection', async () => {
      expect(await publish(newKey(), { settings: other.settingsAt('http://127.0.0.1:9') })).toMatchObject({
        kind: 'later',
      })
    })

    it('should know who it is, and say when the server is out of reach', async () => {
      expect(await channel.check({ key: newKey() }, context())).toMatchObject({ kind: 'healthy' })
      const away = context({ settings: other.settingsAt('http://127.0.0.1:9') })
      expect(await channel.check({ key: newKey() }, away)).toMatchObject({ kind: 'unreachable' })
    })

    it('should keep its session, and renew it without logging in again', async () => {
      if (!channel.capabilities.session) return
      const before = other.logins?.() ?? 0
      const one = context()
      await publish(newKey(), {}, one)
      await publish(newKey(), {}, one)
      expect(other.logins?.()).toBe(before + 1)
      other.endSession?.()
      expect(await publish(newKey(), {}, one)).toMatchObject({ kind: 'published' })
      expect(other.logins?.()).toBe(before + 1)
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

const words = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('👨‍👩‍👧‍👧', '🇫🇷', '@alice@example.com', '#tag', 'https://example.org/a?b=c', 'été\n\n'),
    fc.webUrl({ withQueryParameters: true }),
  ),
  { maxLength: 60 },
)
const announcements: fc.Arbitrary<Announcement> = fc
  .record({
    title: words.map((each) => each.join(' ').slice(0, 200)),
    excerpt: fc.option(words.map((each) => each.join(' '))),
    url: fc.webUrl(),
    tags: fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 }),
  })
  .map(announcementOf)
