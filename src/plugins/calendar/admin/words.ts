const words = {
  title: ['Editorial calendar', 'Calendrier éditorial'],
  link: ['Calendar', 'Calendrier'],
  loading: ['Loading…', 'Chargement…'],
  failed: ['The calendar could not be read.', 'Le calendrier n’a pas pu être lu.'],
  again: ['Try again', 'Réessayer'],
  didNotWork: ['That did not work.', 'Cela n’a pas fonctionné.'],
  previous: ['Earlier', 'Avant'],
  next: ['Later', 'Après'],
  today: ['Today', 'Aujourd’hui'],
  view: ['View', 'Affichage'],
  month: ['Month', 'Mois'],
  week: ['Week', 'Semaine'],
  list: ['List', 'Liste'],
  weekShort: ['W', 'S'],
  filters: ['Filters', 'Filtres'],
  all: ['All', 'Tout'],
  kind: ['Kind', 'Type'],
  status: ['State', 'État'],
  channel: ['Channel', 'Canal'],
  author: ['Author', 'Auteur'],
  language: ['Language', 'Langue'],
  clear: ['Clear the filters', 'Effacer les filtres'],
  clocks: ['Times by the clocks of', 'Heures à l’horloge de'],
  zone: ['Time zone', 'Fuseau horaire'],
  zoneUnknown: ['No such time zone.', 'Ce fuseau horaire n’existe pas.'],
  warnings: ['To look at', 'Points d’attention'],
  noEntries: ['Nothing in this span of time.', 'Rien sur cette période.'],
  noEntriesFiltered: [
    'Nothing in this span of time passes the filters.',
    'Rien sur cette période ne répond aux filtres.',
  ],
  waiting: ['No day yet', 'Sans date'],
  waitingHint: [
    'Drag one onto a day, or choose it to give it one.',
    'Glissez-en une sur un jour, ou choisissez-la pour lui donner une date.',
  ],
  noWaiting: ['Everything has its day.', 'Tout a sa date.'],
  newIdea: ['New idea', 'Nouvelle idée'],
  add: ['Add', 'Ajouter'],
  added: ['The idea is kept.', 'L’idée est notée.'],
  more: ['more', 'de plus'],
  open: ['Open', 'Ouvrir'],
  close: ['Close', 'Fermer'],
  when: ['When', 'Quand'],
  allDay: ['All day', 'Toute la journée'],
  day: ['Day', 'Jour'],
  time: ['Time', 'Heure'],
  move: ['Move', 'Déplacer'],
  plan: ['Plan the publication', 'Programmer la publication'],
  wish: ['Put on this day', 'Placer à cette date'],
  moved: ['Moved to', 'Déplacé au'],
  past: ['This time has passed.', 'Ce moment est passé.'],
  notMovable: ['This cannot be moved.', 'Cet élément ne peut pas être déplacé.'],
  askEvent: [
    'Those who are going will find it at its new time. Move it?',
    'Les personnes inscrites le retrouveront à sa nouvelle date. Le déplacer\u202f?',
  ],
  askContest: [
    'The contest opens or closes at another time for everybody. Move it?',
    'Le concours ouvrira ou fermera à un autre moment pour tout le monde. Le déplacer\u202f?',
  ],
  gap: [
    'Clocks skip this time that night: it is moved forward.',
    'Les horloges sautent cette heure cette nuit-là\u202f: elle est avancée.',
  ],
  double: [
    'Clocks show this time twice that night: the first is meant.',
    'Les horloges indiquent cette heure deux fois cette nuit-là\u202f: il s’agit de la première.',
  ],
  needsApproval: ['Needs an approval', 'Approbation requise'],
  channels: ['Channels', 'Canaux'],
  note: ['Note', 'Note'],
  draft: ['Write it', 'L’écrire'],
  keys: [
    'Shift and the arrow keys move what is chosen by a day or a week.',
    'Majuscule et les flèches déplacent l’élément choisi d’un jour ou d’une semaine.',
  ],
  feed: ['In your own calendar', 'Dans votre propre agenda'],
  feedHint: [
    'A private address for a calendar program. Whoever has it reads what you may read here; take it back at any time.',
    'Une adresse privée pour un logiciel d’agenda. Qui la possède lit ce que vous pouvez lire ici\u202f; révoquez-la quand vous voulez.',
  ],
  makeFeed: ['Make an address', 'Créer une adresse'],
  renewFeed: ['Make a new one', 'En créer une nouvelle'],
  revokeFeed: ['Take it back', 'La révoquer'],
  feedOnce: [
    'Copy it now: it is shown once.',
    'Copiez-la maintenant\u202f: elle n’est affichée qu’une fois.',
  ],
  feedRevoked: ['Nobody reads by it any more.', 'Plus personne ne peut s’en servir.'],
  nextDays: ['The next seven days', 'Les sept prochains jours'],
  whole: ['The whole calendar', 'Tout le calendrier'],
  onlyStaff: ['The calendar is for staff.', 'Le calendrier est réservé à l’équipe.'],
} as const

/** Key of a string. */
export type Word = keyof typeof words

/** Language of the admin. */
export type Language = 'en' | 'fr'

/** A string in a language of the admin. */
export const wordIn = (word: Word, language: string): string => words[word][language === 'fr' ? 1 : 0]
