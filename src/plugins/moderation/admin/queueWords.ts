import type { DecisionName } from '../decisions'
import type { LogAction } from '../project'
import type { AdminLanguage } from './words'

const words = {
  title: ['Moderation queue', 'File de modération'],
  link: ['Queue', 'File'],
  linkCount: ['cases wait', 'dossiers attendent'],
  onlyDeciders: ['Only moderators see the queue.', 'Seule la modération voit la file.'],
  loading: ['Loading…', 'Chargement…'],
  failed: ['That could not be read.', 'La lecture a échoué.'],
  again: ['Try again', 'Réessayer'],
  views: ['Views', 'Vues'],
  open: ['Open', 'Ouverts'],
  mine: ['Mine', 'Les miens'],
  asked: ['Your opinion', 'Votre avis'],
  decided: ['Decided', 'Tranchés'],
  kind: ['Kind', 'Genre'],
  allKinds: ['All kinds', 'Tous les genres'],
  topics: ['Topics', 'Sujets'],
  replies: ['Replies', 'Réponses'],
  comments: ['Comments', 'Commentaires'],
  members: ['Profiles', 'Profils'],
  entries: ['Entries', 'Participations'],
  networkMessages: ['From networks', 'Venus des réseaux'],
  networkMessage: ['From a network', 'Venu d’un réseau'],
  topic: ['Topic', 'Sujet'],
  reply: ['Reply', 'Réponse'],
  comment: ['Comment', 'Commentaire'],
  profile: ['Profile', 'Profil'],
  entry: ['Entry', 'Participation'],
  empty: ['Nothing waits. Thank you.', 'Rien n’attend. Merci.'],
  more: ['Show more', 'Afficher la suite'],
  cases: ['Cases', 'Dossiers'],
  case: ['Case', 'Dossier'],
  choose: ['Choose a case on the left.', 'Choisissez un dossier à gauche.'],
  back: ['Back to the list', 'Retour à la liste'],
  pick: ['Select', 'Sélectionner'],
  picked: ['selected', 'sélectionnés'],
  unpick: ['Select none', 'Ne rien sélectionner'],
  reports: ['reports', 'signalements'],
  takenBy: ['Taken by', 'Pris par'],
  takenByYou: ['You have taken this case', 'Vous avez pris ce dossier'],
  ownPost: ['Yours: somebody else decides', 'Le vôtre\u202f: quelqu’un d’autre tranche'],
  opinionWaited: ['A second opinion is waited for', 'Un second avis est attendu'],
  opinionGiven: ['A second opinion is there', 'Un second avis a été donné'],
  claim: ['Take the case', 'Prendre le dossier'],
  release: ['Give it back', 'Le rendre'],
  why: ['Why it is here', 'Pourquoi il est ici'],
  noReasons: ['No reason was recorded.', 'Aucun motif enregistré.'],
  weight: ['weight', 'poids'],
  gone: [
    'The post has been deleted. This is what it said when it was last judged.',
    'Le message a été supprimé. Voici ce qu’il disait lors du dernier examen.',
  ],
  nothingKept: ['Nothing of it is kept any more.', 'Rien n’en est plus conservé.'],
  inThread: ['In its conversation', 'Dans sa conversation'],
  member: ['The member', 'Le membre'],
  since: ['Member since', 'Membre depuis le'],
  approvedBefore: ['approved', 'approuvés'],
  rejectedBefore: ['rejected', 'rejetés'],
  writtenTo: ['Written to in', 'On lui écrit en'],
  english: ['English', 'anglais'],
  french: ['French', 'français'],
  earlier: ['Decided about them before', 'Déjà tranché à son sujet'],
  alike: ['Decided about like texts', 'Tranché pour des textes semblables'],
  same: ['same words', 'mêmes mots'],
  history: ['What happened', 'Ce qui s’est passé'],
  machine: ['The machine', 'La machine'],
  decision: ['Your decision', 'Votre décision'],
  decideAgain: ['Decide again', 'Trancher à nouveau'],
  rule: ['Rule of the code of conduct', 'Règle du code de conduite'],
  chooseRule: ['Choose a rule', 'Choisissez une règle'],
  noRules: [
    'No code of conduct is in force: publish one first.',
    'Aucun code de conduite n’est en vigueur\u202f: publiez-en un d’abord.',
  ],
  answer: ['From the bank of answers', 'Depuis les réponses types'],
  chooseAnswer: ['Write your own', 'Écrire vous-même'],
  note: ['Words to the author', 'Mot à l’auteur'],
  noteHint: ['The author reads them.', 'L’auteur le lira.'],
  editTitle: ['Title', 'Titre'],
  editText: ['Text from now on', 'Texte désormais'],
  topicTitle: ['Title of the new topic', 'Titre du nouveau sujet'],
  send: ['Save', 'Enregistrer'],
  cancel: ['Cancel', 'Annuler'],
  busy: ['Saving…', 'Enregistrement…'],
  undo: ['Take the decision back', 'Annuler la décision'],
  undone: ['The decision was taken back.', 'La décision est annulée.'],
  remark: ['Note among moderators', 'Note entre modérateurs'],
  addRemark: ['Add the note', 'Ajouter la note'],
  second: ['Second opinion', 'Second avis'],
  askWhom: ['Whom', 'À qui'],
  anybody: ['Any moderator', 'N’importe qui de l’équipe'],
  ask: ['Ask', 'Demander'],
  advise: ['What would you decide?', 'Que décideriez-vous\u202f?'],
  giveAdvice: ['Give your opinion', 'Donner votre avis'],
  help: ['Keys', 'Clavier'],
  close: ['Close', 'Fermer'],
  keyNext: ['next case', 'dossier suivant'],
  keyPrevious: ['case before', 'dossier précédent'],
  keyPick: ['select for a decision on many', 'sélectionner pour trancher en nombre'],
  keyClaim: ['take the case, or give it back', 'prendre le dossier, ou le rendre'],
  keyNote: ['write a note', 'écrire une note'],
  keyUndo: ['take the last decision back', 'annuler la dernière décision'],
  keyHelp: ['these keys', 'ces raccourcis'],
  keyBack: ['out of a field; back to the list', 'sortir d’un champ\u202f; retour à la liste'],
  doneOne: ['Decided.', 'Tranché.'],
  doneMany: ['decided', 'tranchés'],
  leftMany: ['left as they were', 'laissés en l’état'],
  pictures: ['Pictures in it', 'Images du message'],
  picture: ['Picture', 'Image'],
  listPicture: ['Add to the known pictures', 'Ajouter aux images connues'],
  pictureListed: ['On the list of known pictures', 'Dans la liste des images connues'],
  showPost: ['Open the post in the admin', 'Ouvrir le message dans l’administration'],
  approve: ['Approve', 'Approuver'],
  edit: ['Edit', 'Modifier'],
  hide: ['Hide until edited', 'Masquer jusqu’à modification'],
  reject: ['Reject', 'Rejeter'],
  split: ['Split off', 'Détacher'],
  warn: ['Approve and warn', 'Approuver et avertir'],
  statePending: ['Waiting for checks', 'En attente de contrôles'],
  stateApproved: ['Visible', 'Visible'],
  stateHeld: ['Held', 'Retenu'],
  stateRejected: ['Rejected', 'Rejeté'],
} as const satisfies Record<string, readonly [string, string]>

/** A string of the queue. */
export type QueueWord = keyof typeof words

/** A string in the language of the admin. */
export const sayIn =
  (language: AdminLanguage) =>
  (word: QueueWord): string =>
    words[word][language === 'fr' ? 1 : 0]

/** What {@link sayIn} answers. */
export type Say = (word: QueueWord) => string

/** The key that stands for a decision. */
export const decisionKeys: Partial<Record<DecisionName, string>> = {
  approve: 'a',
  edit: 'e',
  hide: 'h',
  reject: 'r',
  split: 's',
  warn: 'w',
}

/** The word for the state of a post. */
export const stateWord = (state: string): QueueWord =>
  state === 'approved'
    ? 'stateApproved'
    : state === 'rejected'
      ? 'stateRejected'
      : state === 'pending'
        ? 'statePending'
        : 'stateHeld'

const kinds: Partial<Record<string, { many: QueueWord; one: QueueWord }>> = {
  topics: { many: 'topics', one: 'topic' },
  replies: { many: 'replies', one: 'reply' },
  comments: { many: 'comments', one: 'comment' },
  members: { many: 'members', one: 'profile' },
  entries: { many: 'entries', one: 'entry' },
  'network-messages': { many: 'networkMessages', one: 'networkMessage' },
}

/** The word for a kind of target, of one or of many; its slug for a kind of the hub's own. */
export const kindWord = (kind: string, number: 'many' | 'one', say: Say): string => {
  const words = kinds[kind]
  return words ? say(words[number]) : kind
}

const problems: Record<string, readonly [string, string]> = {
  CASE_CHANGED: [
    'Somebody else decided, or the author edited the post, while you looked. Here is the case as it is now.',
    'Quelqu’un a tranché, ou l’auteur a modifié le message, pendant que vous le lisiez. Voici le dossier tel qu’il est.',
  ],
  CASE_CLAIMED: ['A colleague is looking at this case.', 'Un collègue examine ce dossier.'],
  OWN_POST: ['Nobody decides on what they wrote.', 'On ne tranche pas sur ses propres écrits.'],
  OWN_DECISION: [
    'You took the decision that is appealed against: somebody else decides.',
    'Vous aviez pris la décision contestée\u202f: quelqu’un d’autre tranche.',
  ],
  RULE_REQUIRED: ['Choose the rule that the post breaks.', 'Choisissez la règle que le message enfreint.'],
  UNKNOWN_RULE: [
    'The code of conduct has changed: this rule is no longer in it.',
    'Le code de conduite a changé\u202f: cette règle n’y figure plus.',
  ],
  TEXT_REQUIRED: ['This needs words.', 'Il manque du texte.'],
  TARGET_GONE: ['The post has been deleted.', 'Le message a été supprimé.'],
  EDIT_UNAVAILABLE: [
    'What a profile says is its member’s to write.',
    'Ce que dit un profil, c’est au membre de l’écrire.',
  ],
  PICTURE_NOT_FOUND: [
    'This picture is from before pictures could be known again: add it by its hash, under Known pictures.',
    'Cette image date d’avant la reconnaissance des images\u202f: ajoutez-la par son empreinte, sous Images connues.',
  ],
  NOTHING_TO_UNDO: [
    'This decision can no longer be taken back.',
    'Cette décision ne peut plus être annulée.',
  ],
  MODERATORS_ONLY: ['You may no longer decide cases.', 'Vous ne pouvez plus trancher de dossiers.'],
  NO_OPINION_ASKED: ['Your opinion is no longer asked for.', 'Votre avis n’est plus attendu.'],
  offline: [
    'The hub cannot be reached. Nothing was changed; please try again.',
    'Le site est injoignable. Rien n’a changé\u202f; veuillez réessayer.',
  ],
  other: [
    'That did not work. Nothing was changed; please try again.',
    'Cela n’a pas fonctionné. Rien n’a changé\u202f; veuillez réessayer.',
  ],
}

/** What to say of an error, by its code. */
export const problemIn = (code: string, language: AdminLanguage): string => {
  const [english, french] = problems[code] ?? problems.other ?? ['', '']
  return language === 'fr' ? french : english
}

const actions: Record<LogAction, readonly [string, string]> = {
  held: ['held the post', 'a retenu le message'],
  refused: ['rejected the post', 'a rejeté le message'],
  edited: ['edited the post', 'a modifié le message'],
  approved: ['approved the post', 'a approuvé le message'],
  rejected: ['rejected the post', 'a rejeté le message'],
  deleted: ['deleted the post', 'a supprimé le message'],
  reported: ['reported the post', 'a signalé le message'],
  appealed: ['appealed against the decision', 'a contesté la décision'],
  hidden: ['hid the post until it is edited', 'a masqué le message jusqu’à sa modification'],
  amended: ['edited the post and approved it', 'a modifié le message et l’a approuvé'],
  split: ['split the post off', 'a détaché le message'],
  warned: ['approved the post and warned its author', 'a approuvé le message et averti son auteur'],
  undone: ['took the decision back', 'a annulé la décision'],
  noted: ['wrote a note', 'a laissé une note'],
  asked: ['asked for a second opinion', 'a demandé un second avis'],
  advised: ['gave a second opinion', 'a donné un second avis'],
  sanctioned: ['sanctioned the author', 'a sanctionné l’auteur'],
}

/** What an entry of the log says, after who did it. */
export const actionIn = (action: LogAction, language: AdminLanguage): string =>
  actions[action][language === 'fr' ? 1 : 0]
