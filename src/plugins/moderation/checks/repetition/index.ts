import type { Check, OthersPost, RecordedPost, Signal } from '../check'
import { fewestWordsNear, fingerprint, fingerprintOf, overlap, printDays } from './fingerprint'

/** What {@link repetition} may be told. */
export type RepetitionOptions = {
  /** Hours that a text is remembered for. @default 24 */
  hours?: number
  /** Days that texts of newcomers are remembered for, to know one that comes under several names. @default 7 */
  days?: number
  /** Share of three-word sequences in common from which two texts are near the same: 0.65 finds twins in real corpora. @default 0.65 */
  alike?: number
}

// "Thank you very much!" may be said often.
const fewestWords = 5

/**
 * The same text, or nearly: by the same member within a day (once may be a double click, then it is a leaflet), and by
 * several newcomers within a week, which is how leaflets come. Who has been here for a while is compared with nobody.
 */
export const repetition = (options: RepetitionOptions = {}): Check => {
  const hours = options.hours ?? 24
  const days = options.days ?? printDays
  const alike = options.alike ?? 0.65
  return {
    id: 'repetition',
    cost: 'instant',
    reasons: {
      same: { en: 'The same text again', fr: 'Le même texte, à nouveau' },
      near: { en: 'Nearly the same text again', fr: 'Presque le même texte, à nouveau' },
      others: {
        en: 'The same text, or nearly, under other names',
        fr: 'Le même texte, ou presque, sous d’autres noms',
      },
    },
    applies: ({ operation, text }) => operation === 'create' && text !== '',
    look: async (subject) => {
      const { history, now, standing } = subject
      const mine = fingerprintOf(subject)
      if (mine.words < fewestWords) return []
      const posts = await history.since(new Date(now.getTime() - hours * 3_600_000))
      const prints = posts.map((post) => ({ post, print: fingerprint(post.text) }))
      const same = prints.filter(({ print }) => print.key === mine.key)
      const near = prints.filter(
        ({ print }) =>
          print.key !== mine.key &&
          Math.min(print.words, mine.words) >= fewestWordsNear &&
          overlap(print.shingles(), mine.shingles()) >= alike,
      )
      const others =
        standing === 'newcomer' && mine.words >= fewestWordsNear
          ? (await history.alike(mine.bands(), new Date(now.getTime() - days * 24 * 3_600_000))).filter(
              (post) => overlap(fingerprint(post.text).shingles(), mine.shingles()) >= alike,
            )
          : []
      return [
        ...found('same', same, now),
        ...(same.length === 0 ? found('near', near, now) : []),
        ...underOtherNames(others),
      ]
    },
  }
}

/** One other may be a friend with the same question; a third account that says the same is a campaign. */
const underOtherNames = (posts: readonly OthersPost[]): Signal[] => {
  const authors = new Set(posts.map(({ author }) => author)).size
  return authors === 0
    ? []
    : [
        {
          check: 'repetition',
          code: 'others',
          weight: Math.min(10, 2 + 2 * authors),
          evidence: placesOf(posts),
        },
      ]
}

const placesOf = (posts: readonly RecordedPost[]): string =>
  posts
    .map(({ collection, id }) => `${collection}/${id}`)
    .slice(0, 5)
    .join(', ')

const found = (code: string, places: readonly { post: RecordedPost }[], now: Date): Signal[] => {
  const [latest] = places
  if (!latest) return []
  // Discourse refuses an identical post for five minutes.
  const atOnce = now.getTime() - latest.post.createdAt.getTime() < 5 * 60_000
  return [
    {
      check: 'repetition',
      code,
      weight: Math.min(10, 5 + 2 * (places.length - 1) + (atOnce ? 2 : 0)),
      evidence: placesOf(places.map(({ post }) => post)),
    },
  ]
}
