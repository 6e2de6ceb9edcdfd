/** What was answered on networks, under what it answers. */
export const responses = {
  en: {
    'responses.title': 'Answers on the networks',
    'responses.count': { one: '{n} answer', other: '{n} answers' },
    'responses.more': { one: 'Show {n} more', other: 'Show {n} more' },
    'responses.on': 'on {network}',
    'responses.hide': 'Remove from this page',
    'responses.hideOf': 'Remove the answer of {name} from this page',
  },
  fr: {
    'responses.title': 'Réponses sur les réseaux',
    'responses.count': { one: '{n} réponse', other: '{n} réponses' },
    'responses.more': { one: 'Afficher {n} autre réponse', other: 'Afficher {n} autres réponses' },
    'responses.on': 'sur {network}',
    'responses.hide': 'Retirer de cette page',
    'responses.hideOf': 'Retirer de cette page la réponse de {name}',
  },
} as const
