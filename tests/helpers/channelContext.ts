import sharp from 'sharp'
import type { GuardedFetch } from '../../src/network/guardedFetch'
import type {
  Announcement,
  Channel,
  ChannelContext,
  Content,
  Opened,
  Picture,
} from '../../src/plugins/syndication/channels/channel'
import { preparePicture } from '../../src/plugins/syndication/preparePicture'

/** A context for a channel without a hub: what it asks for is parsed, opened, prepared and kept in memory. */
export const channelContext = (
  channel: Channel,
  args: { settings: unknown; credentials: unknown; fetch: GuardedFetch; now?: () => Date },
): ChannelContext<unknown, unknown, unknown> => {
  const notes = new Map<string, string>()
  const not = () => Promise.reject(new Error('Not asked for.'))
  let kept: Extract<Opened<unknown>, { kind: 'open' }> | null = null
  const account = {
    settings: channel.settings.parse(args.settings),
    credentials: channel.credentials.parse(args.credentials),
    fetch: args.fetch,
    now: args.now ?? (() => new Date()),
    wait: async () => undefined,
    mail: not,
    video: not,
    picture: (picture: Picture) => {
      const rule = channel.capabilities.picture
      return rule ? preparePicture({ picture, rule, read: () => pictureFile }) : not()
    },
    progress: {
      read: async (key: string) => notes.get(key) ?? null,
      write: async (key: string, value: string) => void notes.set(key, value),
    },
  }
  return {
    ...account,
    session: async (stale) => {
      if (kept && kept.session !== stale) return kept
      const opened = await channel.openSession?.({ previous: kept?.session ?? null }, account)
      if (!opened) return { kind: 'reauthorize', why: 'This channel holds no session.' }
      if (opened.kind === 'open') kept = opened
      return opened
    },
  }
}

/** A picture to send along, of 1200 × 800. */
export const testPicture: Picture = {
  url: 'https://hub.example.org/harbour.jpg',
  alt: 'The harbour at dawn',
  type: 'image/jpeg',
}
const pictureFile = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#357' } })
  .jpeg()
  .toBuffer()

/** An announcement with everything that a channel may need, and what is given instead. */
export const announcementOf = (content: Partial<Content>): Announcement => ({
  key: 'posts:1:published',
  source: { collection: 'posts', id: '1' },
  language: 'en',
  announcedAt: new Date().toISOString(),
  content: {
    title: 'A title',
    excerpt: 'An excerpt.',
    url: 'https://hub.example.org/blog/a-title',
    tags: ['Open source'],
    image: null,
    ...content,
  },
})
