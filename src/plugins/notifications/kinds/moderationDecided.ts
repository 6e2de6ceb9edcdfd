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
}

/** To the author of a post: what a moderator decided about it. */
export const moderationDecided: Kind = {
  via: ['inApp', 'email'],
  write: ({ data, language }) => {
    const { collection, decision, rule, ruleTitle, note } = data as DecidedData
    const words = messages[language]
    const text = isKnown(collection) ? words.texts[collection] : words.texts.other
    const { subject, line } = decision === 'approve' ? words.approved : words.rejected
    const cited = ruleTitle?.[language] ?? rule
    return {
      subject: subject(text),
      lines: [
        line(text),
        ...(cited === null ? [] : [words.rejected.rule(cited)]),
        ...(note ? [words.note(note)] : []),
      ],
      ...(rule === null
        ? {}
        : {
            button: { label: words.rejected.readCode, path: `/code-of-conduct#${encodeURIComponent(rule)}` },
          }),
    }
  },
}

const isKnown = (collection: string): collection is keyof (typeof messages)['en']['texts'] =>
  Object.hasOwn(messages.en.texts, collection)
