import { type MarkdownVoices, markdownVoices } from '../../../core/markdown'
import type { Lesson } from './classifier/lesson'
import { disguises } from './disguise'
import { shielded } from './masked'

/** How far a member is known. */
export const standings = ['newcomer', 'member', 'trusted', 'staff'] as const
/** One of {@link standings}, from least to best known. */
export type Standing = (typeof standings)[number]

/** One thing that a check noticed. Nothing noticed is an empty list; a check never answers "fine". */
export type Signal = {
  /** Id of the check. */
  check: string
  /** What was noticed: a key of the check's `reasons`. */
  code: string
  /** How much it speaks against the text: 0 (worth showing) to 10 (alone enough to refuse a newcomer's). */
  weight: number
  /** What a moderator needs to see it too: the words matched, the host, a number. Plain text, at most 200 characters. */
  evidence?: string
  /** Whatever the standing and the other signals, the decision is at least this. */
  atLeast?: 'hold' | 'refuse'
  /** The write came too soon: it is answered with TOO_FAST and may be tried again in so many seconds. */
  retryAfter?: number
}

/** A post of the same member, as recorded. */
export type RecordedPost = { collection: string; id: number | string; text: string; createdAt: Date }

/** A post of another newcomer, as recorded. */
export type OthersPost = RecordedPost & { author: string }

/** A picture that a text shows and the team has listed. */
export type ShownPicture = {
  /** Name of its file. */
  file: string
  /** 0: the same file; else in how many of 128 comparisons it differs. */
  distance: number
}

/** What was written lately, read through the request's own transaction. */
export type History = {
  /** Everything of the member since then in any moderated collection, newest first, the subject itself left out, at most 200. */
  since: (from: Date) => Promise<readonly RecordedPost[]>
  /** What other newcomers wrote since then that shares one of these bands; see `bandsOf`. Newest first, at most 20. */
  alike: (bands: readonly string[], from: Date) => Promise<readonly OthersPost[]>
  /**
   * When newcomers wrote from where this text comes from, since then, the newest first, at most 200; nothing where nobody
   * knows where it comes from.
   */
  fromHere: (from: Date) => Promise<readonly { author: string; createdAt: Date }[]>
  /** Of the pictures with these files, those that the team has listed. */
  knownPictures: (files: readonly string[]) => Promise<readonly ShownPicture[]>
}

/** What a check looks at: one text about to be saved, and the recorded facts around it. */
export type Subject = {
  /** Slug of its collection. */
  collection: string
  /** A conversation is opened (a topic), not joined. */
  opens: boolean
  operation: 'create' | 'edit'
  /** Title and text, as written. */
  title: string
  text: string
  /** The text in its voices; the title counts as said, what stands in quotation marks as quoted. */
  voices: MarkdownVoices
  /** `said` and `quoted` as written, then as they read once a disguise is taken off; see `disguise.ts`. */
  readings: { said: readonly string[]; quoted: readonly string[]; code: readonly string[] }
  standing: Standing
  now: Date
  history: History
  /** Whose browser sent it, for a slow check that has to say so; null where nobody knows. @default null */
  sender?: Sender | null
}

/** Where a text was sent from. */
export type Sender = { address: string; userAgent: string | null }

/**
 * One method of judging a text. It imports this interface and `core`, nothing else of ours; what it needs to know is
 * in the subject. A check that throws counts as a reason to hold: silence never means "fine".
 */
export type Check = {
  /** Kebab case, unique in the registry; stored with every signal. */
  id: string
  /** `instant`: no I/O but the subject's history, run before the text is saved. `slow`: asks others, and is run by the worker afterwards. */
  cost: 'instant' | 'slow'
  /** Names what its answers rest on (a model, a list): kept with every decision. @default '1' */
  version?: string
  /**
   * The same check with what the hub has learnt from its own decisions.
   *
   * @default a check that does not learn
   */
  taught?: (lesson: Lesson) => Check
  /** What each code means, for a moderator, in both languages. */
  reasons: Readonly<Record<string, { en: string; fr: string }>>
  /** Is there anything in this subject for this check? Cheap and pure. */
  applies: (subject: Subject) => boolean
  look: (subject: Subject) => Promise<readonly Signal[]>
}

const reportedSpeech = /«[^«»]{2,400}»|“[^“”]{2,400}”|(?<=^|[\s(:,])"[^"\n]{2,400}"/g

/** Fewer words than this around a quotation say nothing about it: who only quotes is taken to speak. */
const fewestOwn = 3

/** Parts what the writer says from what they put in quotation marks. Whoever reports an insult does not utter it. */
const speechOf = (said: string): { own: string; reported: string } => {
  const reported: string[] = []
  const own = said.replace(reportedSpeech, (words) => {
    reported.push(words.slice(1, -1))
    return ' … '
  })
  return (own.match(/\p{L}+/gu) ?? []).length < fewestOwn
    ? { own: said, reported: '' }
    : { own, reported: reported.join('\n') }
}

/** A text in its voices, for the checks: what stands in quotation marks is quoted, and struck-out words stay whole. Pure. */
export const voicesOf = (markdown: string, title = ''): MarkdownVoices => {
  const { said, quoted, ...voices } = markdownVoices(shielded(markdown))
  const { own, reported } = speechOf(title === '' ? said : `${title}\n${said}`)
  return { ...voices, said: own, quoted: reported === '' ? quoted : `${reported}\n${quoted}` }
}

/** Longest evidence stored with a signal, in UTF-16 units. */
export const evidenceLimit = 200

/** Prepares a text for the checks: parsed once, undisguised once. Pure. */
export const subjectOf = (given: Omit<Subject, 'voices' | 'readings'>): Subject => {
  const voices = voicesOf(given.text, given.title)
  return {
    ...given,
    voices,
    readings: {
      said: disguises(voices.said),
      quoted: disguises(voices.quoted),
      code: disguises(voices.code).slice(0, 1),
    },
  }
}
