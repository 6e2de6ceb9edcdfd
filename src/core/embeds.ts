/** A site whose pages editors may show within a text. */
export type EmbedProvider = {
  id: string
  /** As readers know it. */
  name: string
  /** Which addresses are its own; the whole address, without its fragment, is matched. */
  addresses: readonly RegExp[]
  /** Its oEmbed endpoint (https://oembed.com), which tells title, author and picture of an address. */
  endpoint: string
  /** The address of its player in a frame, from an address; null where a card with a link is all there is. */
  player: (url: URL) => string | null
  /** Origin of its players, for the policy of the pages; null without a player. */
  frames: string | null
  /** Width by height of the player. @default 16 / 9 */
  ratio?: number
}

const part = (url: URL, index: number): string | null =>
  url.pathname.split('/').filter(Boolean)[index] ?? null

const youTubeId = (url: URL): string | null =>
  url.hostname === 'youtu.be'
    ? part(url, 0)
    : (url.searchParams.get('v') ?? (part(url, 0) === 'watch' ? null : part(url, 1)))

const framed = (base: string, id: string | null): string | null =>
  id !== null && /^[\w-]+$/.test(id) ? `${base}${id}` : null

/**
 * The allow-list. Players are those that their makers offer without cookies before play, where they do; each is loaded
 * only when a reader asks for it. Endpoints are those of the registry at https://oembed.com/providers.json.
 */
export const embedProviders: readonly EmbedProvider[] = [
  {
    id: 'youtube',
    name: 'YouTube',
    addresses: [
      /^https:\/\/(?:www\.|m\.)?youtube\.com\/(?:watch\?|shorts\/|live\/)/,
      /^https:\/\/youtu\.be\/[\w-]+/,
    ],
    endpoint: 'https://www.youtube.com/oembed',
    player: (url) => framed('https://www.youtube-nocookie.com/embed/', youTubeId(url)),
    frames: 'https://www.youtube-nocookie.com',
  },
  {
    id: 'vimeo',
    name: 'Vimeo',
    addresses: [/^https:\/\/(?:www\.)?vimeo\.com\/\d+/],
    endpoint: 'https://vimeo.com/api/oembed.json',
    player: (url) => {
      const address = framed('https://player.vimeo.com/video/', part(url, 0))
      return address && `${address}?dnt=1`
    },
    frames: 'https://player.vimeo.com',
  },
  {
    id: 'dailymotion',
    name: 'Dailymotion',
    addresses: [/^https:\/\/(?:www\.)?dailymotion\.com\/video\/\w+/],
    endpoint: 'https://www.dailymotion.com/services/oembed',
    player: (url) => framed('https://geo.dailymotion.com/player.html?video=', part(url, 1)),
    frames: 'https://geo.dailymotion.com',
  },
  {
    id: 'soundcloud',
    name: 'SoundCloud',
    addresses: [/^https:\/\/soundcloud\.com\/[\w-]+\/[\w-]+/],
    endpoint: 'https://soundcloud.com/oembed',
    player: (url) =>
      `https://w.soundcloud.com/player/?url=${encodeURIComponent(`${url.origin}${url.pathname}`)}`,
    frames: 'https://w.soundcloud.com',
    ratio: 16 / 5,
  },
  {
    id: 'spotify',
    name: 'Spotify',
    addresses: [/^https:\/\/open\.spotify\.com\/(?:track|album|playlist|episode|show)\/\w+/],
    endpoint: 'https://open.spotify.com/oembed',
    player: (url) => framed(`https://open.spotify.com/embed/${part(url, 0) ?? ''}/`, part(url, 1)),
    frames: 'https://open.spotify.com',
    ratio: 16 / 5,
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    addresses: [/^https:\/\/bsky\.app\/profile\/[^/]+\/post\/\w+/],
    endpoint: 'https://embed.bsky.app/oembed',
    player: () => null,
    frames: null,
  },
  {
    id: 'flickr',
    name: 'Flickr',
    addresses: [/^https:\/\/(?:www\.)?flickr\.com\/photos\/[^/]+\/\d+/],
    endpoint: 'https://www.flickr.com/services/oembed/',
    player: () => null,
    frames: null,
  },
]

/** An address on the allow-list: as it is kept, and how it is played. */
export type Embeddable = { provider: EmbedProvider; url: string; player: string | null }

/** Pure: the address among those of the providers; null for any other. */
export const embeddable = (
  address: string,
  providers: readonly EmbedProvider[] = embedProviders,
): Embeddable | null => {
  if (!URL.canParse(address.trim())) return null
  const url = new URL(address.trim())
  url.hash = ''
  const provider = providers.find(({ addresses }) => addresses.some((pattern) => pattern.test(url.href)))
  return provider ? { provider, url: url.href, player: provider.player(url) } : null
}
