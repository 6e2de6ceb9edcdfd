import type { AdminLanguage } from './words'

const words = {
  title: ['Sanction the member', 'Sanctionner le membre'],
  kind: ['Sanction', 'Sanction'],
  warning: ['Warning', 'Avertissement'],
  silence: ['Silence', 'Silence'],
  suspension: ['Suspension', 'Suspension'],
  ban: ['Exclusion', 'Exclusion'],
  hours: ['Hours', 'Heures'],
  facts: ['What happened', 'Les faits'],
  factsHint: ['The member reads it, with the rule.', 'Le membre les lira, avec la règle.'],
  note: ['Words to the member', 'Mot au membre'],
  before: ['Sanctions of the last year', 'Sanctions de l’année écoulée'],
  proposed: ['The next step of the ladder is filled in.', 'L’échelon suivant est proposé.'],
  send: ['Sanction', 'Sanctionner'],
  done: ['Done. The member is told.', 'C’est fait. Le membre est prévenu.'],
} as const satisfies Record<string, readonly [string, string]>

/** A string of the form. */
export type SanctionWord = keyof typeof words

/** A string in the language of the admin. */
export const sanctionWord = (word: SanctionWord, language: AdminLanguage): string =>
  words[word][language === 'fr' ? 1 : 0]

const problems: Record<string, readonly [string, string]> = {
  RULE_REQUIRED: ['Choose the rule that was broken.', 'Choisissez la règle enfreinte.'],
  UNKNOWN_RULE: [
    'The code of conduct has changed: this rule is no longer in it.',
    'Le code de conduite a changé\u202f: cette règle n’y figure plus.',
  ],
  DURATION_INVALID: [
    'One hour to one year (8,760) for a silence or a suspension.',
    'D’une heure à un an (8\u202f760) pour un silence ou une suspension.',
  ],
  FACTS_REQUIRED: [
    'Say what happened, in 10 to 2,000 characters.',
    'Dites les faits, en 10 à 2\u202f000 caractères.',
  ],
  OWN_SANCTION: ['Nobody sanctions themselves.', 'On ne se sanctionne pas.'],
  ADMIN_NEEDED: [
    'Only an administrator sanctions somebody of the team.',
    'Seule l’administration sanctionne quelqu’un de l’équipe.',
  ],
  LAST_ADMIN: [
    'The hub cannot do without its only administrator.',
    'Le hub ne peut se passer de sa seule administration.',
  ],
  MEMBER_NOT_FOUND: ['This member is gone.', 'Ce membre n’est plus là.'],
}

/** What to say of a refusal, by its code; undefined for those of the whole queue. */
export const sanctionProblem = (code: string, language: AdminLanguage): string | undefined =>
  problems[code]?.[language === 'fr' ? 1 : 0]
