import { useTranslation } from '@payloadcms/ui'

/** Strings of the admin components, English first. */
const words = {
  none: ['Not announced yet.', 'Pas encore annoncé.'],
  loading: ['Looking…', 'Recherche…'],
  whereItWent: ['Where it went', 'Où c’est parti'],
  visits: ['Visits by its link: {n}', 'Visites par son lien\u202f: {n}'],
  noFigures: ['No figures: {why}', 'Pas de chiffres\u202f: {why}'],
  notTold: ['Not provided by the network: {what}', 'Non communiqué par le réseau\u202f: {what}'],
  announce: ['Announce', 'Annoncer'],
  announceAgain: ['Announce again', 'Annoncer à nouveau'],
  announceAsk: [
    'This document has been announced already: what you choose here goes out once more.',
    'Ce document a déjà été annoncé\u202f: ce que vous choisissez ici partira une fois de plus.',
  ],
  announced: ['It is on its way.', 'C’est parti.'],
  planned: ['It goes out at its time.', 'Cela partira à son heure.'],
  announceOne: ['Announce on one channel', 'Annoncer sur un canal'],
  announceMany: ['Announce on {n} channels', 'Annoncer sur {n} canaux'],
  noChannels: [
    'No channel is switched on: connect one under Publishing, Channels.',
    'Aucun canal n’est activé\u202f: connectez-en un sous Diffusion, Canaux.',
  ],
  noText: ['There is no text for it yet.', 'Il n’y a pas encore de texte.'],
  wouldRefuse: ['The network would refuse it:', 'Le réseau le refuserait\u202f:'],
  ownWords: ['In your own words.', 'Dans vos mots.'],
  writeOwn: ['Write it yourself', 'L’écrire vous-même'],
  asComposed: ['As the hub writes it', 'Comme le hub l’écrit'],
  wordsFor: ['Your words for {channel}', 'Votre texte pour {channel}'],
  wordsHint: [
    'It goes out as it stands, also when the piece changes. The link is added where it is missing. A line of three hyphens begins the next post.',
    'Il part tel quel, même si la publication change. Le lien est ajouté s’il manque. Une ligne de trois traits d’union commence la publication suivante.',
  ],
  keepWords: ['Keep these words', 'Garder ce texte'],
  leaveWords: ['Leave it', 'Abandonner'],
  wordsKept: ['Kept. Nothing will overwrite it.', 'Gardé. Rien ne le remplacera.'],
  spentMonth: ['{spent} spent this month', '{spent} dépensés ce mois-ci'],
  spentOf: ['{spent} of {budget} spent this month', '{spent} sur {budget} dépensés ce mois-ci'],
  when: ['When', 'Quand'],
  'when-now': ['Now, or as each channel has it', 'Maintenant, ou selon chaque canal'],
  'when-queue': ['In the next free slot', 'Au prochain créneau libre'],
  'when-at': ['At a time', 'À une heure choisie'],
  evergreen: ['Said again after a rest', 'Redit après un repos'],
  evergreenRule: [
    'every {days} days, {made} of {times} times; next: {next}',
    'tous les {days} jours, {made} fois sur {times}\u202f; prochaine\u202f: {next}',
  ],
  evergreenOpen: ['Say it again after a rest', 'Le redire après un repos'],
  evergreenWhere: ['Where', 'Où'],
  evergreenAll: ['On every channel', 'Sur tous les canaux'],
  evergreenDays: ['Days of rest, at least', 'Jours de repos, au moins'],
  evergreenTimes: ['Times, at most', 'Fois, au plus'],
  evergreenHint: [
    'Never in quiet hours, never on a day on which the channel says something else, and never while publishing is stopped.',
    'Jamais pendant les heures de silence, jamais un jour où le canal dit autre chose, et jamais pendant un arrêt.',
  ],
  evergreenKeep: ['Say it again', 'Le redire'],
  evergreenKept: ['It will be said again.', 'Ce sera redit.'],
  evergreenStop: ['Stop', 'Arrêter'],
  evergreenStopped: ['It will not be said again.', 'Ce ne sera plus redit.'],
  retry: ['Try again', 'Réessayer'],
  sendNow: ['Send now', 'Envoyer maintenant'],
  retried: ['It will be tried at once.', 'Un nouvel essai commence.'],
  cancel: ['Give up', 'Abandonner'],
  cancelled: ['Nothing more will be sent.', 'Plus rien ne sera envoyé.'],
  unknown: [
    'The network may have published it. Please look there, then say:',
    'Le réseau l’a peut-être publié. Regardez, puis indiquez\u202f:',
  ],
  address: ['Address of the post (optional)', 'Adresse de la publication (facultative)'],
  isThere: ['It is there', 'C’est publié'],
  isNotThere: ['It is not: send it again', 'Non\u202f: renvoyer'],
  resolved: ['Noted.', 'C’est noté.'],
  held: ['Held. Please decide:', 'Suspendu. Décidez\u202f:'],
  heldTitle: ['Held, until somebody decides', 'Suspendu, en attente d’une décision'],
  heldHint: [
    'Keep sends it at its time, or now where that has passed, also while the crisis switch is on. Drop never sends it.',
    'Maintenir l’envoie à son heure, ou tout de suite si elle est passée, même pendant l’arrêt d’urgence. Retirer ne l’envoie jamais.',
  ],
  keepIt: ['Keep', 'Maintenir'],
  move: ['Move', 'Déplacer'],
  drop: ['Drop', 'Retirer'],
  decided: ['Decided.', 'C’est décidé.'],
  newTime: ['New time', 'Nouvelle heure'],
  selectAll: ['All of them', 'Tout sélectionner'],
  wasPlanned: ['was due', 'prévu'],
  byCrisis: ['crisis switch', 'arrêt d’urgence'],
  byPause: ['pause of its channel', 'pause de son canal'],
  pause: ['Pause this channel', 'Mettre ce canal en pause'],
  pauseWhy: ['Why (optional)', 'Motif (facultatif)'],
  pauseDone: ['On pause: nothing more goes out here.', 'En pause\u202f: plus rien ne part d’ici.'],
  resume: ['Let it go on', 'Reprendre'],
  resumeDone: ['What waited goes out at its time.', 'Ce qui attendait partira à son heure.'],
  resumeHint: ['What is due by then goes out at once.', 'Ce qui aurait déjà dû partir part aussitôt.'],
  check: ['Check connection', 'Vérifier la connexion'],
  checking: ['Asking the network…', 'Interrogation du réseau…'],
  connected: ['Connected', 'Connecté'],
  unreachable: ['Out of reach', 'Injoignable'],
  paused: ['Connect again', 'À reconnecter'],
  keep: [
    'Saved and never shown again. Leave it empty to keep it.',
    'Enregistré et jamais réaffiché. Laissez vide pour le conserver.',
  ],
  changedSince: ['It does not say yet:', 'Elle ne dit pas encore\u202f:'],
  wordingSince: [
    'Only a word or a picture is different: nothing is done by itself.',
    'Seuls un mot ou une image diffèrent\u202f: rien ne se fait tout seul.',
  ],
  'change-cancelled': ['that it is cancelled', 'que c’est annulé'],
  'change-time': ['the new date', 'la nouvelle date'],
  'change-place': ['the new place', 'le nouveau lieu'],
  'change-title': ['the new title', 'le nouveau titre'],
  'change-address': ['the new address', 'la nouvelle adresse'],
  'change-text': ['the new text', 'le nouveau texte'],
  history: ['What was done since ({n})', 'Ce qui a été fait depuis ({n})'],
  'follow-edit': ['Edit it there', 'La modifier'],
  'follow-edit-done': ['It will say what the document says now.', 'Elle dira ce que dit le document.'],
  'follow-reply': ['Post a correction', 'Publier un rectificatif'],
  'follow-reply-done': ['The correction is on its way.', 'Le rectificatif part.'],
  'follow-remove': ['Take it back', 'La retirer'],
  'follow-remove-done': ['It is being taken back.', 'Elle est en cours de retrait.'],
  'follow-gone': ['I took it back there', 'Je l’ai retirée'],
  'follow-gone-done': ['Noted.', 'C’est noté.'],
  'follow-leave': ['Leave it as it is', 'La laisser telle quelle'],
  'follow-leave-done': ['It stays as it is.', 'Elle reste telle quelle.'],
  removeAsk: ['Take the post back from {channel}?', 'Retirer la publication de {channel}\u202f?'],
  correctionWords: [
    'What the correction says (left empty: what changed)',
    'Texte du rectificatif (vide\u202f: ce qui a changé)',
  ],
  copyText: ['Copy the text', 'Copier le texte'],
  copyPost: ['Copy post {n}', 'Copier la publication {n}'],
  copyAlt: ['Copy its description', 'Copier sa description'],
  keepPicture: ['Download the picture', 'Télécharger l’image'],
  copied: ['Copied.', 'Copié.'],
  copyFailed: [
    'The browser did not let it be copied: select the text instead.',
    'Le navigateur a refusé la copie\u202f: sélectionnez le texte.',
  ],
  copyAnywhere: [
    'Text and media for a network without an account here',
    'Texte et médias pour un réseau sans compte ici',
  ],
  chooseNetwork: ['Choose a network…', 'Choisissez un réseau…'],
  failed: ['That did not work.', 'Cela n’a pas fonctionné.'],
} as const

/** Key of a string. */
export type Word = keyof typeof words

/** The strings, and labels in two languages, in the language of the admin. */
export const useWords = (): {
  say: (word: Word) => string
  of: (label: { en: string; fr: string }) => string
  /** US dollars, as the language writes them; thousandths where there are some. */
  money: (amount: number) => string
  language: 'en' | 'fr'
} => {
  const { i18n } = useTranslation()
  const isFrench = i18n.language === 'fr'
  return {
    say: (word) => words[word][isFrench ? 1 : 0],
    of: ({ en, fr }) => (isFrench ? fr : en),
    money: (amount) =>
      new Intl.NumberFormat(isFrench ? 'fr-FR' : 'en-GB', {
        style: 'currency',
        currency: 'USD',
        maximumFractionDigits: 3,
      }).format(amount),
    language: isFrench ? 'fr' : 'en',
  }
}
