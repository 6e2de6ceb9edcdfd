import type { Messages } from './en'

/** What notifications say, in French. `\u202f` is the narrow no-break space before high punctuation. */
export const fr: Messages = {
  greeting: (name) => `Bonjour ${name},`,
  signature: (hub) => hub,
  labelled: (label, url) => `${label}\u202f: ${url}`,
  texts: {
    topics: 'Votre sujet',
    replies: 'Votre réponse',
    comments: 'Votre commentaire',
    entries: 'Votre participation',
    members: 'Votre profil',
    other: 'Votre publication',
  },
  approved: {
    subject: (text) => `${text} est en ligne`,
    line: (text) =>
      `L’équipe de modération a donné son accord. ${text} est désormais visible par tout le monde.`,
  },
  rejected: {
    subject: (text) => `${text} n’apparaîtra pas en ligne`,
    line: (text) =>
      `L’équipe de modération a estimé que ce texte ne respecte pas notre code de conduite. ${text} reste visible par vous seulement.`,
    rule: (rule) => `La règle en cause\u202f: ${rule}.`,
    readCode: 'Lire le code de conduite',
  },
  hidden: {
    subject: (text) => `${text} n’est plus visible, jusqu’à votre modification`,
    line: (text) =>
      `L’équipe de modération a retiré ce texte de la vue de tous. ${text} reste visible par vous seulement\u202f; modifiez ce texte, et il sera relu.`,
  },
  amended: {
    subject: (text) => `${text}\u202f: la modération y a changé des mots`,
    line: (text) =>
      `L’équipe de modération a changé quelques mots. ${text} est désormais visible par tout le monde.`,
    change: (before, after) =>
      `On y lisait\u202f: «\u202f${before}\u202f». On y lit maintenant\u202f: «\u202f${after}\u202f».`,
  },
  split: {
    subject: (text) => `${text} devient un sujet à part`,
    line: (text) => `L’équipe de modération a déplacé ce texte. ${text} se poursuit dans un sujet à part.`,
  },
  warned: {
    subject: () => 'Un avertissement de la modération',
    line: (text) =>
      `${text} reste visible, mais va à l’encontre de notre code de conduite. Ceci est un avertissement.`,
  },
  seeText: 'Voir sur le site',
  note: (note) => `L’équipe de modération ajoute\u202f: ${note}`,
  digest: {
    subject: (n) => (n === 1 ? 'Une nouvelle vous attend' : `${n} nouvelles vous attendent`),
    lead: 'Depuis notre dernier message\u202f:',
    unread: (title) => `De nouvelles réponses dans «\u202f${title}\u202f»`,
    all: 'Tout voir',
    more: (n) => (n === 1 ? 'Une autre vous attend sur le site.' : `${n} autres vous attendent sur le site.`),
  },
  unknown: 'Une information que ce hub ne donne plus',
  unsubscribe: {
    why: (title) =>
      `Vous recevez ce courriel parce que vous participez ici, au titre de «\u202f${title}\u202f».`,
    link: 'Se désabonner',
    choose: 'Choisir ce que vous recevez',
  },
  delivery: {
    refused: 'Un réseau a refusé une publication',
    reauthorize: 'Un canal doit être reconnecté',
    unknown: 'Une publication est peut-être partie, ce n’est pas certain',
    exhausted: 'Une publication n’a pas pu être envoyée',
    line: (delivery) => `L’envoi n° ${delivery} vous attend dans l’administration.`,
  },
}
