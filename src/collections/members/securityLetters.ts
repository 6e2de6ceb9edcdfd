import type { Letter, LetterLanguage } from '../../core/letter'

type Words = Record<LetterLanguage, { subject: string; line: string }>

const words = {
  'password-changed': {
    en: {
      subject: 'Your password was changed',
      line: 'The password of your account was changed, and every other session was ended.',
    },
    fr: {
      subject: 'Votre mot de passe a changé',
      line: 'Le mot de passe de votre compte a été changé, et toutes les autres sessions sont fermées.',
    },
  },
  'second-factor-on': {
    en: {
      subject: 'Your second factor is on',
      line: 'From now on, logging in to your account takes a code of your authenticator app.',
    },
    fr: {
      subject: 'Votre second facteur est activé',
      line: 'Désormais, la connexion à votre compte demande un code de votre application d’authentification.',
    },
  },
  'second-factor-off': {
    en: {
      subject: 'Your second factor is off',
      line: 'From now on, the password is enough to log in to your account.',
    },
    fr: {
      subject: 'Votre second facteur est désactivé',
      line: 'Désormais, le mot de passe suffit pour se connecter à votre compte.',
    },
  },
  'second-factor-reset': {
    en: {
      subject: 'Your second factor was taken off',
      line: 'The team of this hub took the second factor off your account and ended all of its sessions. The password is enough to log in, until you set up a new one.',
    },
    fr: {
      subject: 'Votre second facteur a été retiré',
      line: 'L’équipe de ce site a retiré le second facteur de votre compte et fermé toutes ses sessions. Le mot de passe suffit pour se connecter, jusqu’à ce que vous en configuriez un nouveau.',
    },
  },
} satisfies Record<string, Words>

/** Tells a member what was done to the locks of their account, whoever did it. */
export const securityLetter = (what: keyof typeof words, language: LetterLanguage): Letter => {
  const { subject, line } = words[what][language]
  return {
    subject,
    lines: [line],
    button:
      language === 'fr'
        ? { label: 'Voir la sécurité du compte', path: '/account/security' }
        : { label: 'See the security of the account', path: '/account/security' },
    after:
      language === 'fr'
        ? 'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe par « Mot de passe oublié ».'
        : 'If that was not you, choose a new password at once by “Forgot your password?”.',
  }
}
