import { describe, expect, it } from '@jest/globals'
import { startSimulators } from '../../simulators'
import { createGuardedFetch } from '../../src/network/guardedFetch'
import { createGuardedMail } from '../../src/network/guardedMail'
import { rerouted } from '../../src/network/rerouted'
import {
  type Channel,
  type ChannelContext,
  type Opened,
  plainVoice,
} from '../../src/plugins/syndication/channels/channel'
import { tiktok } from '../../src/plugins/syndication/channels/tiktok'
import { piecesOf } from '../../src/plugins/syndication/channels/tiktok/publish'
import { youtube } from '../../src/plugins/syndication/channels/youtube'
import { openVideo } from '../../src/plugins/syndication/openVideo'
import { startHttpServer } from '../../simulators/httpServer'

const mebibyte = 1024 * 1024
const content = {
  title: 'The harbour',
  excerpt: 'At dawn.',
  url: 'https://hub.example.org/blog/harbour',
  tags: [],
  image: null,
}
const announcement = {
  key: 'posts:1:published',
  source: { collection: 'posts', id: '1' },
  language: 'en' as const,
  announcedAt: '2026-11-22T09:00:00.000Z',
  content,
}

/** A server of a video file, which counts what it sends; with a clock that the test turns. */
const startWorld = async (id: 'youtube' | 'tiktok', channel: Channel, bytes: number) => {
  const clock = { now: Date.parse('2026-11-22T09:00:00.000Z'), perPiece: 0 }
  const now = () => new Date(clock.now)
  const simulators = await startSimulators({ now, only: [id], unlimited: true })
  const network = simulators.network(id)
  const served = { bytes: 0, largest: 0 }
  const files = await startHttpServer(({ headers, say }) => {
    const [, from = '0', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    const length = Number(to) - Number(from) + 1
    served.bytes += length
    clock.now += clock.perPiece
    served.largest = Math.max(served.largest, length)
    say(206, 'v'.repeat(length), { 'content-range': `bytes ${from}-${to}/${bytes}` })
  })
  const fetch = rerouted(createGuardedFetch({ allowPrivateNetwork: true }), simulators.url)
  const notes = new Map<string, string>()
  const kept: { session: Extract<Opened<unknown>, { kind: 'open' }> | null } = { session: null }
  const account = network.accounts[id]
  const context = (): ChannelContext<unknown, unknown, unknown> => {
    const own = {
      settings: channel.settings.parse(account?.settings),
      credentials: channel.credentials.parse(account?.credentials),
      now,
      wait: async () => undefined,
      fetch,
      mail: createGuardedMail(),
      picture: async () => ({ kind: 'refused' as const, code: 'NONE', why: 'none' }),
      video: (video: { url: string; type: string }) =>
        openVideo({
          video,
          rule: channel.capabilities.video ?? { needed: true, types: [], maxBytes: 0 },
          fetch,
        }),
      progress: {
        read: async (key: string) => notes.get(key) ?? null,
        write: async (key: string, value: string) => void notes.set(key, value),
      },
    }
    return {
      ...own,
      session: async (stale) => {
        if (kept.session && kept.session.session !== stale) return kept.session
        const opened = await channel.openSession?.({ previous: kept.session?.session ?? null }, own)
        if (opened?.kind === 'open') return (kept.session = opened)
        return opened ?? { kind: 'later', why: 'none' }
      },
    }
  }
  const composed = channel.compose(
    {
      ...announcement,
      content: { ...content, video: { url: `${files.url}/harbour.mp4`, type: 'video/mp4' } },
    },
    plainVoice,
    context().settings,
    null,
  )
  if (composed.kind === 'refused') throw new Error(composed.why)
  const [{ draft }] = composed.parts
  return {
    clock,
    network,
    served,
    notes,
    publish: () => channel.publish({ key: 'k', draft, after: [] }, context()),
    find: () => channel.find?.({ key: 'k', draft, after: [], since: now() }, context()),
    stop: async () => {
      await simulators.stop()
      await files.stop()
    },
  }
}

describe('a video on its way to YouTube', () => {
  it('should go on where an earlier attempt stopped, piece by piece', async () => {
    const world = await startWorld('youtube', youtube, 5 * mebibyte + 17)
    // The second piece is refused for now.
    world.network.next({ kind: 'slow', ms: 0 }, { kind: 'status', status: 503 })
    expect(await world.publish()).toMatchObject({ kind: 'later' })
    const before = world.served.bytes
    expect(await world.publish()).toMatchObject({ kind: 'published' })
    expect(world.served.bytes - before).toBeLessThan(4 * mebibyte)
    expect(world.served.largest).toBeLessThanOrEqual(2 * mebibyte)
    expect(world.network.posts).toHaveLength(1)
    await world.stop()
  })

  it('should end an attempt in time, and say that the next goes on at once', async () => {
    const world = await startWorld('youtube', youtube, 5 * mebibyte)
    world.clock.perPiece = 20_000
    expect(await world.publish()).toEqual({
      kind: 'later',
      why: '40 % of the video is there.',
      goesOn: true,
    })
    world.clock.perPiece = 0
    expect(await world.publish()).toMatchObject({ kind: 'published' })
    await world.stop()
  })

  it('should take a lost answer in the middle for no harm, and to the last piece for uncertain', async () => {
    const world = await startWorld('youtube', youtube, 3 * mebibyte)
    world.network.next({ kind: 'drop-answer' })
    expect(await world.publish()).toMatchObject({ kind: 'later' })
    // What became of the piece is asked first, then comes the last.
    world.network.next({ kind: 'slow', ms: 0 }, { kind: 'drop-answer' })
    expect(await world.publish()).toMatchObject({ kind: 'unknown' })
    expect(await world.find()).toMatchObject({ kind: 'published' })
    expect(world.network.posts).toHaveLength(1)
    await world.stop()
  })

  it('should begin anew when the upload has expired', async () => {
    const world = await startWorld('youtube', youtube, 100)
    world.notes.set('k', 'https://www.googleapis.com/upload/youtube/v3/videos/upload-99')
    expect(await world.publish()).toMatchObject({ kind: 'later' })
    expect(await world.publish()).toMatchObject({ kind: 'published' })
    await world.stop()
  })
})

describe('a video on its way to TikTok', () => {
  it('should be begun once, and go on with the piece that failed', async () => {
    const world = await startWorld('tiktok', tiktok, 11 * mebibyte)
    world.network.next({ kind: 'slow', ms: 0 }, { kind: 'status', status: 503 })
    expect(await world.publish()).toMatchObject({ kind: 'later' })
    expect(await world.publish()).toMatchObject({ kind: 'published' })
    expect(world.network.posts).toHaveLength(1)
    await world.stop()
  })

  it.each([
    [100, { size: 100, count: 1 }],
    [10 * mebibyte - 1, { size: 10 * mebibyte - 1, count: 1 }],
    [11 * mebibyte, { size: 5 * mebibyte, count: 2 }],
    [3 * 1024 * mebibyte, { size: 5 * mebibyte, count: 614 }],
  ])('should cut %i bytes as TikTok counts them', (bytes, cut) => expect(piecesOf(bytes)).toEqual(cut))
})

describe('what has no video', () => {
  it.each([
    [youtube as Channel, 'VIDEO_NEEDED', /community posts have no API/],
    [tiktok as Channel, 'MEDIA_NEEDED', /neither/],
  ])('should be refused before it is scheduled', (channel, code, why) =>
    expect(channel.compose(announcement, plainVoice, channel.settings.parse({}), null)).toMatchObject({
      kind: 'refused',
      code,
      why: expect.stringMatching(why) as unknown,
    }),
  )
})
