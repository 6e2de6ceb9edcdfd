import type { Letter, LetterLanguage } from '../../../core/letter'

/** Tells a member that somebody, who should be they, can log in by a provider now. */
export const identityLinkedLetter = (language: LetterLanguage): Letter =>
  language === 'fr'
    ? {
        subject: 'Une nouvelle façon de vous connecter',
        lines: ['Vous pouvez maintenant vous connecter avec un fournisseur que vous venez d’associer.'],
        button: { label: 'Voir vos connexions', path: '/account/security' },
        after:
          'Si ce n’est pas vous, dissociez-le tout de suite, choisissez un nouveau mot de passe et fermez vos autres sessions.',
      }
    : {
        subject: 'A new way to log in',
        lines: ['You can now log in with a provider that you have just linked.'],
        button: { label: 'See how you log in', path: '/account/security' },
        after: 'If it was not you, unlink it at once, choose a new password and close your other sessions.',
      }

/** Tells a member that a provider opens their account no longer. */
export const identityUnlinkedLetter = (language: LetterLanguage): Letter =>
  language === 'fr'
    ? {
        subject: 'Une façon de vous connecter a été retirée',
        lines: ['Un fournisseur que vous aviez associé n’ouvre plus votre compte.'],
        button: { label: 'Voir vos connexions', path: '/account/security' },
        after: 'Si ce n’est pas vous, choisissez un nouveau mot de passe et fermez vos autres sessions.',
      }
    : {
        subject: 'A way to log in was taken away',
        lines: ['A provider that you had linked opens your account no longer.'],
        button: { label: 'See how you log in', path: '/account/security' },
        after: 'If it was not you, choose a new password and close your other sessions.',
      }
