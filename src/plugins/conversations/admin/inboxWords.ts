const words = {
  title: ['Inbox', 'Boîte de réception'],
  onlyTeam: [
    'This page is for editors and moderators.',
    'Cette page est réservée à la rédaction et à la modération.',
  ],
  account: ['Account', 'Compte'],
  allAccounts: ['All accounts', 'Tous les comptes'],
  state: ['State', 'État'],
  open: ['open', 'ouverts'],
  'state-open': ['Open', 'Ouverts'],
  'state-assigned': ['Assigned', 'Confiés'],
  'state-mine': ['Mine', 'Les miens'],
  'state-done': ['Done', 'Traités'],
  messages: ['Messages', 'Messages'],
  loading: ['Looking…', 'Recherche…'],
  failed: ['That did not work.', 'Cela n’a pas fonctionné.'],
  empty: [
    'Nothing here. Accounts listen where “What comes back” says so, under Publishing, Channels.',
    'Rien ici. Les comptes écoutent là où «\u202fCe qui revient\u202f» le dit, sous Diffusion, Canaux.',
  ],
  'empty-done': ['Nothing was dealt with yet.', 'Rien n’a encore été traité.'],
  'empty-assigned': ['Nobody has taken anything.', 'Personne n’a rien pris.'],
  'empty-mine': ['Nothing waits for you.', 'Rien ne vous attend.'],
  more: ['Show more', 'Afficher la suite'],
  back: ['Back to the list', 'Retour à la liste'],
  choose: ['Choose a message.', 'Choisissez un message.'],
  reply: ['replied', 'a répondu'],
  mention: ['mentioned us', 'nous a mentionnés'],
  comment: ['commented', 'a commenté'],
  seeThere: ['See it there', 'Le voir sur place'],
  about: ['What it answers', 'Ce à quoi il répond'],
  assigned: ['Assigned to', 'Confié à'],
  toMe: ['Take it', 'Le prendre'],
  toNobody: ['To nobody', 'À personne'],
  done: ['Mark as done', 'Marquer comme traité'],
  reopen: ['Take up again', 'Reprendre'],
  hide: ['Keep off the site', 'Retirer du site'],
  unhide: ['Let it back on the site', 'Remettre sur le site'],
  answer: ['Your answer', 'Votre réponse'],
  answerHint: [
    'It goes out through the same account, below this message.',
    'Elle part par le même compte, sous ce message.',
  ],
  send: ['Answer', 'Répondre'],
  sending: ['On its way…', 'Envoi…'],
  sent: ['Your answer is on its way.', 'Votre réponse est en route.'],
  held: ['Held by moderation', 'Retenu par la modération'],
  hidden: ['Kept off the site', 'Retiré du site'],
  private: ['Not public there', 'Non public sur le réseau'],
  gone: ['Deleted there.', 'Supprimé sur le réseau.'],
  edited: ['changed there', 'modifié sur le réseau'],
  keys: [
    'Keys: J and K step, T takes, E marks as done, R answers, Escape leaves the field.',
    'Touches\u202f: J et K parcourent, T prend, E marque comme traité, R répond, Échap quitte le champ.',
  ],
} as const

/** Key of a string. */
export type InboxWord = keyof typeof words

/** The strings in a language of the admin. */
export const sayIn =
  (language: 'en' | 'fr') =>
  (word: InboxWord): string =>
    words[word][language === 'fr' ? 1 : 0]
