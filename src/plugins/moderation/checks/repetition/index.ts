import type { Check, RecordedPost, Signal } from '../check'
import { fingerprint, overlap } from './fingerprint'

/** What {@link repetition} may be told. */
export type RepetitionOptions = {
  /** Hours that a text is remembered for. @default 24 */
  hours?: number
  /** Share of three-word sequences in common from which two texts are near the same: 0.65 finds twins in real corpora. @default 0.65 */
  alike?: number
}

// "Thank you very much!" may be said often.
const fewestWords = 5
// Two short texts share their few sequences by chance.
const fewestWordsNear = 12

/** The same text, or nearly, by the same member within a day: once may be a double click, then it is a leaflet. */
export const repetition = (options: RepetitionOptions = {}): Check => {
  const hours = options.hours ?? 24
  const alike = options.alike ?? 0.65
  return {
    id: 'repetition',
    cost: 'instant',
    reasons: {
      same: { en: 'The same text again', fr: 'Le même texte, à nouveau' },
      near: { en: 'Nearly the same text again', fr: 'Presque le même texte, à nouveau' },
    },
    applies: ({ operation, text }) => operation === 'create' && text !== '',
    look: async ({ history, now, title, text }) => {
      const mine = fingerprint(`${title}\n${text}`)
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
      return [...found('same', same, now), ...(same.length === 0 ? found('near', near, now) : [])]
    },
  }
}

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
      evidence: places
        .map(({ post }) => `${post.collection}/${post.id}`)
        .slice(0, 5)
        .join(', '),
    },
  ]
}
