import type { Both } from './languages'

/**
 * A post of the demonstration. Its words are in `content/posts/<key>.<language>.md`; a missing file means that the
 * post exists in the other language only.
 */
export type SeedPost = {
  key: string
  author: string
  daysAgo: number
  categories: readonly string[]
  tags: readonly string[]
}

/** Oldest first: a hub is read from its newest end, but it is told from its beginning. */
export const posts: readonly SeedPost[] = [
  { key: 'lights-on', author: 'solene', daysAgo: 168, categories: ['association'], tags: ['archives'] },
  { key: 'winter-ice', author: 'ruth', daysAgo: 150, categories: ['canal'], tags: ['canal', 'archives'] },
  { key: 'tool-library', author: 'solene', daysAgo: 139, categories: ['workshop'], tags: ['low-tech'] },
  { key: 'assembly', author: 'idriss', daysAgo: 124, categories: ['association'], tags: ['archives'] },
  { key: 'saying-no', author: 'priya', daysAgo: 117, categories: ['workshop'], tags: ['lithium'] },
  {
    key: 'cargo-bike',
    author: 'tomasz',
    daysAgo: 103,
    categories: ['workshop'],
    tags: ['cargo', 'low-tech'],
  },
  { key: 'water-gauge', author: 'priya', daysAgo: 88, categories: ['canal'], tags: ['ESP32', 'canal'] },
  { key: 'lockside-french', author: 'ruth', daysAgo: 69, categories: ['canal'], tags: ['canal'] },
  {
    key: 'sharpening',
    author: 'hamish',
    daysAgo: 52,
    categories: ['workshop'],
    tags: ['low-tech', 'vintage'],
  },
  { key: 'dry-garden', author: 'lucile', daysAgo: 33, categories: ['garden'], tags: ['potager', 'compost'] },
  {
    key: 'visible-mending',
    author: 'agathe',
    daysAgo: 11,
    categories: ['workshop'],
    tags: ['textile', 'sashiko'],
  },
  {
    key: 'year-of-repairs',
    author: 'ruth',
    daysAgo: 4,
    categories: ['association', 'workshop'],
    tags: ['radio', 'vintage'],
  },
]

/** Posts of the demonstration that are read one after the other. */
export const series: {
  slug: string
  title: Both
  description: Both
  /** Keys of {@link posts}. */
  posts: readonly string[]
} = {
  slug: 'made-to-last',
  title: { en: 'Made to last', fr: 'Faits pour durer' },
  description: {
    en: 'Tools, wheels, edges and cloth: what the workshop keeps in use, and how.',
    fr: 'Outils, roues, tranchants et tissus\u202f: ce que l’atelier garde en usage, et comment.',
  },
  posts: ['tool-library', 'cargo-bike', 'sharpening', 'visible-mending'],
}
