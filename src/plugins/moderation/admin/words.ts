import type { Standing } from '../checks/check'
import type { LogAction } from '../project'
import type { ModerationState } from '../states'

/** Languages of the admin. */
export type AdminLanguage = 'en' | 'fr'

/** The admin's language from Payload's i18n; English for any that the hub does not speak. */
export const languageOf = (i18n: { language: string }): AdminLanguage =>
  i18n.language === 'fr' ? 'fr' : 'en'

const english = {
  in: (parent: string) => `in “${parent}”`,
  gone: 'This post has been deleted. Nothing is left to decide.',
  noText: 'No text.',
  why: 'Why it is here',
  noReasons: 'No reason was recorded.',
  author: 'Author',
  unknownAuthor: 'Unknown',
  facts: (since: string, approved: number, rejected: number) =>
    `Member since ${since} · ${approved} approved · ${rejected} rejected before`,
  history: 'What happened',
  machine: 'The machine',
  decision: 'Your decision',
  decideAgain: 'Decide again',
  rule: 'Rule of the code of conduct',
  chooseRule: 'Choose a rule (needed to reject)',
  noRules: 'No code of conduct is in force: publish one before you reject.',
  note: 'Words to the author',
  noteHint: 'Optional. The author reads them.',
  approve: 'Approve',
  reject: 'Reject',
  busy: 'Saving…',
  keys: 'Keys: A approves, R rejects.',
  done: {
    approved: 'Approved: everybody sees the post now.',
    rejected: 'Rejected: only its author sees the post.',
  },
  next: (left: number) => (left === 1 ? 'Next case (the last one)' : `Next case (${left} waiting)`),
  nothingLeft: 'The queue is empty. Thank you.',
  toQueue: 'Back to the queue',
  reload: 'Show me the case as it is now',
  problems: {
    CASE_CHANGED: 'Somebody else decided, or the author edited the post, while you looked.',
    RULE_REQUIRED: 'Choose the rule that the post breaks.',
    UNKNOWN_RULE: 'The code of conduct has changed: this rule is no longer in it.',
    MODERATORS_ONLY: 'You may no longer decide cases.',
    TARGET_GONE: 'The post has been deleted.',
    other: 'That did not work. Nothing was changed; please try again.',
    offline: 'The hub cannot be reached. Nothing was changed; please try again.',
  },
  states: { pending: 'Waiting for checks', approved: 'Approved', held: 'Held', rejected: 'Rejected' },
  actions: {
    held: 'held the post',
    refused: 'rejected the post',
    edited: 'edited the post',
    approved: 'approved the post',
    rejected: 'rejected the post',
    deleted: 'deleted the post',
    reported: 'reported the post',
    appealed: 'appealed against the decision',
    hidden: 'hid the post until it is edited',
    amended: 'edited the post and approved it',
    split: 'split the post off',
    warned: 'approved the post and warned its author',
    undone: 'took the decision back',
    noted: 'wrote a note',
    asked: 'asked for a second opinion',
    advised: 'gave a second opinion',
    sanctioned: 'sanctioned the author',
  },
  standings: { newcomer: 'Newcomer', member: 'Member', trusted: 'Trusted member', staff: 'Team' },
  ruleCited: (rule: string) => `Rule: ${rule}`,
  weight: (weight: number) => `weight ${weight}`,
  showPost: 'Open the post in the admin',
}

const french: Words = {
  in: (parent) => `dans «\u202f${parent}\u202f»`,
  gone: 'Ce message a été supprimé. Il n’y a plus rien à trancher.',
  noText: 'Aucun texte.',
  why: 'Pourquoi il est ici',
  noReasons: 'Aucun motif enregistré.',
  author: 'Auteur',
  unknownAuthor: 'Inconnu',
  facts: (since, approved, rejected) =>
    `Membre depuis le ${since} · ${approved} approuvé${approved > 1 ? 's' : ''} · ${rejected} rejeté${rejected > 1 ? 's' : ''} auparavant`,
  history: 'Ce qui s’est passé',
  machine: 'La machine',
  decision: 'Votre décision',
  decideAgain: 'Trancher à nouveau',
  rule: 'Règle du code de conduite',
  chooseRule: 'Choisissez une règle (nécessaire pour rejeter)',
  noRules: 'Aucun code de conduite n’est en vigueur : publiez-en un avant de rejeter.',
  note: 'Mot à l’auteur',
  noteHint: 'Facultatif. L’auteur le lira.',
  approve: 'Approuver',
  reject: 'Rejeter',
  busy: 'Enregistrement…',
  keys: 'Touches : A approuve, R rejette.',
  done: {
    approved: 'Approuvé : tout le monde voit désormais le message.',
    rejected: 'Rejeté : seul son auteur voit le message.',
  },
  next: (left) => (left === 1 ? 'Dossier suivant (le dernier)' : `Dossier suivant (${left} en attente)`),
  nothingLeft: 'La file est vide. Merci.',
  toQueue: 'Retour à la file',
  reload: 'Voir le dossier tel qu’il est maintenant',
  problems: {
    CASE_CHANGED: 'Quelqu’un a tranché, ou l’auteur a modifié le message, pendant que vous le lisiez.',
    RULE_REQUIRED: 'Choisissez la règle que le message enfreint.',
    UNKNOWN_RULE: 'Le code de conduite a changé : cette règle n’y figure plus.',
    MODERATORS_ONLY: 'Vous ne pouvez plus trancher de dossiers.',
    TARGET_GONE: 'Le message a été supprimé.',
    other: 'Cela n’a pas fonctionné. Rien n’a changé ; veuillez réessayer.',
    offline: 'Le hub est injoignable. Rien n’a changé ; veuillez réessayer.',
  },
  states: { pending: 'En attente de contrôles', approved: 'Approuvé', held: 'Retenu', rejected: 'Rejeté' },
  actions: {
    held: 'a retenu le message',
    refused: 'a rejeté le message',
    edited: 'a modifié le message',
    approved: 'a approuvé le message',
    rejected: 'a rejeté le message',
    deleted: 'a supprimé le message',
    reported: 'a signalé le message',
    appealed: 'a contesté la décision',
    hidden: 'a masqué le message jusqu’à sa modification',
    amended: 'a modifié le message et l’a approuvé',
    split: 'a détaché le message',
    warned: 'a approuvé le message et averti son auteur',
    undone: 'a annulé la décision',
    noted: 'a laissé une note',
    asked: 'a demandé un second avis',
    advised: 'a donné un second avis',
    sanctioned: 'a sanctionné l’auteur',
  },
  standings: {
    newcomer: 'Nouveau membre',
    member: 'Membre',
    trusted: 'Membre de confiance',
    staff: 'Équipe',
  },
  ruleCited: (rule) => `Règle\u202f: ${rule}`,
  weight: (weight) => `poids ${weight}`,
  showPost: 'Ouvrir le message dans l’administration',
}

/** Every word of the view of a case. */
export type Words = Omit<typeof english, 'states' | 'actions' | 'standings'> & {
  states: Record<ModerationState, string>
  actions: Record<LogAction, string>
  standings: Record<Standing, string>
}

/** The words in both languages. */
export const wordsIn: Record<AdminLanguage, Words> = { en: english, fr: french }

/** "3 hours ago", in the admin's language. */
export const ago = (from: Date, now: Date, language: AdminLanguage): string => {
  const seconds = (from.getTime() - now.getTime()) / 1000
  const [size, unit] = units.find(([size]) => Math.abs(seconds) >= size) ?? smallest
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

const smallest = [60, 'minute'] as const
const units = [[86_400, 'day'], [3_600, 'hour'], smallest] as const
