import type { FactName } from '../facts'
import type { changeKinds } from '../history'

/** Languages of the admin. */
export type AdminLanguage = 'en' | 'fr'

/** The admin's language of a request. */
export const languageOf = (i18n: { language: string }): AdminLanguage =>
  i18n.language === 'fr' ? 'fr' : 'en'

type Fact = Exclude<FactName, `recent${string}`>

const english = {
  gone: 'There is no such member, or you may not see them.',
  since: (date: string) => `since ${date}`,
  standing: 'Standing',
  granted: 'Held by the team: the ladder moves nobody who is held.',
  next: (level: string) => `For “${level}”`,
  noNext: 'No step of the ladder is left.',
  of: (have: number, need: number) => `${have} of ${need}`,
  atMost: (have: number, need: number) => `${have}, ${need} at most`,
  met: 'done',
  recent: (what: string, days: number) => `${what}, in the last ${days} days`,
  facts: {
    topicsEntered: 'Topics opened',
    postsRead: 'Posts read',
    minutesRead: 'Minutes of reading',
    daysVisited: 'Days visited',
    topicsReplied: 'Topics of others replied in',
    reactionsGiven: 'Reactions given',
    reactionsReceived: 'Reactions received',
    eventsAttended: 'Events attended',
    contestsEntered: 'Contests entered',
    contestsFinished: 'Contests finished',
    contestsWon: 'Contests won',
    casesUpheld: 'Posts rejected by a person',
  } satisfies Record<Fact, string>,
  history: 'History',
  noHistory: 'The level never changed.',
  kinds: {
    earned: 'earned',
    lost: 'lost',
    granted: 'held by',
    released: 'left to the ladder by',
  } satisfies Record<(typeof changeKinds)[number], string>,
  grant: 'Hold at a level',
  ladder: 'Let the ladder decide',
  level: 'Level',
  reason: 'Why (for the team)',
  send: 'Save',
  busy: 'Saving…',
  own: 'Nobody sets their own level.',
  problems: {
    REASON_REQUIRED: 'Say why, in 500 characters at most.',
    GRANTERS_ONLY: 'Only moderators and managers may do this.',
    other: 'That did not work. Please try again.',
  },
  cases: 'Moderation',
  noCases: 'No decision against this member.',
  rejected: (n: number) => (n === 1 ? '1 post rejected' : `${n} posts rejected`),
  open: (n: number) => (n === 1 ? '1 case waits for a decision' : `${n} cases wait for a decision`),
  acceptances: 'Code of conduct',
  noAcceptances: 'No version accepted.',
  accepted: (version: number, date: string) => `Version ${version}, ${date}`,
  sessions: 'Sessions',
  sessionCount: (n: number) =>
    n === 0 ? 'Logged in nowhere.' : n === 1 ? 'Logged in once.' : `Logged in ${n} times.`,
  lastSeen: (date: string) => `Last seen ${date}.`,
  notifications: 'Notifications',
  told: (total: number, unread: number) => `${total} so far, ${unread} of them unread.`,
  stuck: (n: number) => (n === 1 ? '1 mail did not arrive.' : `${n} mails did not arrive.`),
}

/** Every sentence of the view of a member at a glance. */
export type Words = Omit<typeof english, 'facts' | 'kinds' | 'problems'> & {
  facts: Record<Fact, string>
  kinds: Record<(typeof changeKinds)[number], string>
  problems: Record<keyof typeof english.problems, string>
}

const french: Words = {
  gone: 'Ce membre n’existe pas, ou vous n’y avez pas accès.',
  since: (date) => `depuis le ${date}`,
  standing: 'Confiance',
  granted: 'Niveau fixé par l’équipe\u202f: l’échelle ne le change pas.',
  next: (level) => `Pour «\u202f${level}\u202f»`,
  noNext: 'Il ne reste aucune marche de l’échelle.',
  of: (have, need) => `${have} sur ${need}`,
  atMost: (have, need) => `${have}, au plus ${need}`,
  met: 'fait',
  recent: (what, days) => `${what}, ces ${days} derniers jours`,
  facts: {
    topicsEntered: 'Sujets ouverts',
    postsRead: 'Messages lus',
    minutesRead: 'Minutes de lecture',
    daysVisited: 'Jours de présence',
    topicsReplied: 'Sujets d’autres membres avec une réponse',
    reactionsGiven: 'Réactions données',
    reactionsReceived: 'Réactions reçues',
    eventsAttended: 'Rencontres suivies',
    contestsEntered: 'Concours tentés',
    contestsFinished: 'Concours menés au bout',
    contestsWon: 'Concours gagnés',
    casesUpheld: 'Messages refusés par une personne',
  },
  history: 'Historique',
  noHistory: 'Le niveau n’a jamais changé.',
  kinds: { earned: 'gagné', lost: 'perdu', granted: 'fixé par', released: 'rendu à l’échelle par' },
  grant: 'Fixer un niveau',
  ladder: 'Laisser faire l’échelle',
  level: 'Niveau',
  reason: 'Pourquoi (pour l’équipe)',
  send: 'Enregistrer',
  busy: 'Enregistrement…',
  own: 'Personne ne fixe son propre niveau.',
  problems: {
    REASON_REQUIRED: 'Dites pourquoi, en 500 caractères au plus.',
    GRANTERS_ONLY: 'Seules la modération et la direction peuvent le faire.',
    other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  },
  cases: 'Modération',
  noCases: 'Aucune décision contre ce membre.',
  rejected: (n) => (n < 2 ? `${n} message refusé` : `${n} messages refusés`),
  open: (n) => (n < 2 ? `${n} dossier attend une décision` : `${n} dossiers attendent une décision`),
  acceptances: 'Code de conduite',
  noAcceptances: 'Aucune version acceptée.',
  accepted: (version, date) => `Version ${version}, le ${date}`,
  sessions: 'Sessions',
  sessionCount: (n) =>
    n === 0 ? 'Aucune session ouverte.' : n === 1 ? 'Une session ouverte.' : `${n} sessions ouvertes.`,
  lastSeen: (date) => `Dernier passage\u202f: ${date}.`,
  notifications: 'Notifications',
  told: (total, unread) => `${total} jusqu’ici, dont ${unread} non ${unread < 2 ? 'lue' : 'lues'}.`,
  stuck: (n) => (n < 2 ? `${n} courriel n’est pas arrivé.` : `${n} courriels ne sont pas arrivés.`),
}

/** {@link Words} by language. */
export const wordsIn: Record<AdminLanguage, Words> = { en: english, fr: french }
