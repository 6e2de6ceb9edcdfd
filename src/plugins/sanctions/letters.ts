import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'

type Data = { [key: string]: Json }

const room = '/account/moderation'

/**
 * To a member: what they were answered with, and why: the statement of reasons (DSA, Art. 17).
 *
 * @param link - where it is appealed against by who cannot log in.
 */
export const sanctionLetter = (language: LetterLanguage, data: Data, link: string): Letter => {
  const { kind, facts, note, rule, ruleTitle, codeVersion, endsAt } = data as {
    kind: keyof (typeof sentences)['en']['kinds']
    facts: string
    note: string | null
    rule: string
    ruleTitle: { en: string; fr: string } | null
    codeVersion: number
    endsAt: string | null
  }
  const words = sentences[language]
  const isOut = kind === 'suspension' || kind === 'ban'
  return {
    subject: words.kinds[kind].subject,
    lines: [
      words.kinds[kind].line(endsAt === null ? '' : timeIn(language, endsAt)),
      words.facts(facts),
      words.rule(ruleTitle?.[language] ?? rule, codeVersion),
      ...(note ? [words.note(note)] : []),
      words.byPerson,
      words.redress,
    ],
    button: { label: words.button, path: isOut ? link : room },
  }
}

/** To a member: a sanction was taken back before its time. */
export const liftedLetter = (language: LetterLanguage, data: Data): Letter => {
  const { reason } = data as { reason: string }
  return language === 'fr'
    ? {
        subject: 'Votre sanction est levée',
        lines: ['Vous pouvez de nouveau participer comme avant.', `Pourquoi\u202f: ${reason}`],
        button: { label: 'Ma modération', path: room },
      }
    : {
        subject: 'Your sanction is lifted',
        lines: ['You can take part again as before.', `Why: ${reason}`],
        button: { label: 'My moderation', path: room },
      }
}

/** To a member: the time of a sanction is over. */
export const endedLetter = (language: LetterLanguage): Letter =>
  language === 'fr'
    ? {
        subject: 'Votre sanction est terminée',
        lines: ['Le temps est écoulé\u202f: vous pouvez de nouveau participer comme avant.'],
        button: { label: 'Lire le code de conduite', path: '/code-of-conduct' },
      }
    : {
        subject: 'Your sanction is over',
        lines: ['Its time is over: you can take part again as before.'],
        button: { label: 'Read the code of conduct', path: '/code-of-conduct' },
      }

/** A moment as members read it; in UTC, as no zone of theirs is known here. */
const timeIn = (language: LetterLanguage, iso: string): string =>
  `${new Date(iso).toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })} UTC`

const sentences = {
  en: {
    kinds: {
      warning: {
        subject: 'A formal warning',
        line: (_until: string) =>
          'You get a formal warning. You can go on as before; it stays on your record.',
      },
      silence: {
        subject: 'You cannot write for a while',
        line: (until: string) => `You can read but not write until ${until}.`,
      },
      suspension: {
        subject: 'Your account is suspended',
        line: (until: string) => `You cannot log in until ${until}.`,
      },
      ban: {
        subject: 'Your account is closed',
        line: (_until: string) => 'You are excluded from this community and cannot log in any more.',
      },
    },
    facts: (facts: string) => `What happened: ${facts}`,
    rule: (rule: string, version: number) =>
      `The rule of the code of conduct (version ${version}) that this rests on: ${rule}.`,
    note: (note: string) => `The team says: ${note}`,
    byPerson: 'A person decided this; it was not automated.',
    redress:
      'You can object within six months; somebody else decides then, and answers with reasons. You can also turn to a certified body for out-of-court settlement (DSA, Art. 21), or to a court.',
    button: 'See the decision, or object',
  },
  fr: {
    kinds: {
      warning: {
        subject: 'Un avertissement',
        line: (_until: string) =>
          'Vous recevez un avertissement. Vous pouvez continuer comme avant\u202f; il reste à votre dossier.',
      },
      silence: {
        subject: 'Vous ne pouvez pas écrire pour le moment',
        line: (until: string) => `Vous pouvez lire, mais pas écrire, jusqu’au ${until}.`,
      },
      suspension: {
        subject: 'Votre compte est suspendu',
        line: (until: string) => `Vous ne pouvez pas vous connecter jusqu’au ${until}.`,
      },
      ban: {
        subject: 'Votre compte est fermé',
        line: (_until: string) => 'Vous êtes exclu de cette communauté et ne pouvez plus vous connecter.',
      },
    },
    facts: (facts: string) => `Les faits\u202f: ${facts}`,
    rule: (rule: string, version: number) =>
      `La règle du code de conduite (version ${version}) qui fonde cette décision\u202f: ${rule}.`,
    note: (note: string) => `L’équipe vous dit\u202f: ${note}`,
    byPerson: 'Une personne a décidé\u202f; ce n’est pas automatisé.',
    redress:
      'Vous pouvez contester dans les six mois\u202f; quelqu’un d’autre décidera et motivera sa réponse. Vous pouvez aussi saisir un organe certifié de règlement extrajudiciaire (DSA, art. 21) ou un tribunal.',
    button: 'Voir la décision ou la contester',
  },
} as const
