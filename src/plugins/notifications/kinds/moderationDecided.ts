import type { Letter } from '../../../core/letter'
import { messages } from '../messages'
import type { Kind } from './kind'

/** What its notification keeps. */
export type DecidedData = {
  collection: string
  decision: string
  /** Key and title of the rule cited. */
  rule: string | null
  ruleTitle: { en: string; fr: string } | null
  note: string | null
  /** What a moderator changed, in the words of both texts. */
  change?: { before: string; after: string } | null
  /** Where the text is read, by language; null when it has no page. */
  path: { en: string; fr: string } | null
}

/** To the author of a post: what a moderator decided about it. */
export const moderationDecided: Kind = {
  via: ['inApp', 'email'],
  sample: {
    data: {
      collection: 'replies',
      decision: 'reject',
      rule: 'respect',
      ruleTitle: { en: 'Be kind', fr: 'Soyez aimables' },
      note: 'The second half of it is welcome, on its own.',
      path: { en: '/forum/workshop/plane-patina?reply=3', fr: '/forum/workshop/plane-patina?reply=3' },
    },
  },
  write: ({ data, language }) => {
    // `path` and `change` are missing in what was stored before there were such.
    const { collection, decision, rule, ruleTitle, note, path = null, change = null } = data as DecidedData
    const words = messages[language]
    const text = isKnown(collection) ? words.texts[collection] : words.texts.other
    const { subject, line } = wordsOf(decision, words)
    const cited = ruleTitle?.[language] ?? rule
    return {
      subject: subject(text),
      lines: [
        line(text),
        ...(change ? [words.amended.change(change.before, change.after)] : []),
        ...(cited === null ? [] : [words.rejected.rule(cited)]),
        ...(note ? [words.note(note)] : []),
      ],
      ...buttonOf(path?.[language] ?? null, rule, words),
      ...(path === null ? {} : { path: path[language] }),
    }
  },
}

const wordsOf = (decision: string, words: (typeof messages)['en']) => {
  switch (decision) {
    case 'approve':
      return words.approved
    case 'hide':
      return words.hidden
    case 'edit':
      return words.amended
    case 'split':
      return words.split
    case 'warn':
      return words.warned
    default:
      return words.rejected
  }
}

/** To the text itself; where that has no page, to the rule. */
const buttonOf = (
  path: string | null,
  rule: string | null,
  words: (typeof messages)['en'],
): Pick<Letter, 'button'> => {
  if (path !== null) return { button: { label: words.seeText, path } }
  if (rule === null) return {}
  return { button: { label: words.rejected.readCode, path: `/code-of-conduct#${encodeURIComponent(rule)}` } }
}

const isKnown = (collection: string): collection is keyof (typeof messages)['en']['texts'] =>
  Object.hasOwn(messages.en.texts, collection)
