/**
 * What the page of our own faults says, in both languages. By themselves, since that page is part of every page's
 * scripts: with them the whole tables would travel along.
 */
export const broken = {
  en: {
    'broken.title': 'Something went wrong on our side',
    'broken.text': 'It has been noted. Try again in a moment; what you typed is still in your browser.',
    'broken.again': 'Try again',
    'missing.home': 'Go to the front page',
  },
  fr: {
    'broken.title': 'Quelque chose n’a pas marché de notre côté',
    'broken.text':
      'C’est noté. Réessayez dans un instant ; ce que vous avez écrit est toujours dans votre navigateur.',
    'broken.again': 'Réessayer',
    'missing.home': 'Aller à l’accueil',
  },
} as const
