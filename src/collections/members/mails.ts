import type { Letter, LetterLanguage } from '../../core/letter'

/** What a letter to a member needs to know of them; secrets are read when it is sent, and stored nowhere else. */
export type MailAccount = {
  _verified?: boolean | null
  _verificationToken?: string | null
  resetPasswordToken?: string | null
  /** ISO 8601. */
  resetPasswordExpiration?: string | null
}

/** Asks to confirm the address; sent after sign-up. Null when there is nothing left to confirm. */
export const verificationLetter = (language: LetterLanguage, account: MailAccount): Letter | null => {
  const { _verified, _verificationToken: token } = account
  if (_verified || !token) return null
  const path = `/verify?token=${encodeURIComponent(token)}`
  return language === 'fr'
    ? {
        subject: 'Confirmez votre adresse e-mail',
        lines: ['Bienvenue ! Un clic confirme votre adresse, et vous pourrez participer.'],
        button: { label: 'Confirmer mon adresse', path },
        after: 'Si cette inscription n’est pas la vôtre, ignorez ce message : il ne se passera rien.',
      }
    : {
        subject: 'Confirm your e-mail address',
        lines: ['Welcome! One click confirms your address, and you can take part.'],
        button: { label: 'Confirm my address', path },
        after: 'If you did not sign up, ignore this message: nothing happens.',
      }
}

/** Tells a member that somebody, perhaps they, signed up again with their address. */
export const knownAddressLetter = (language: LetterLanguage): Letter =>
  language === 'fr'
    ? {
        subject: 'Vous avez déjà un compte',
        lines: [
          'Quelqu’un vient de s’inscrire avec cette adresse, qui est déjà la vôtre. Si c’est vous, connectez-vous ; un mot de passe oublié se remplace sur la même page.',
        ],
        button: { label: 'Se connecter', path: '/login' },
        after:
          'Si ce n’est pas vous, il n’y a rien à faire : personne n’a appris que cette adresse est connue ici.',
      }
    : {
        subject: 'You already have an account',
        lines: [
          'Somebody has just signed up with this address, which is yours already. If it was you, log in; a forgotten password can be replaced on the same page.',
        ],
        button: { label: 'Log in', path: '/login' },
        after: 'If it was not you, there is nothing to do: nobody was told that this address is known here.',
      }

/** Carries the link to a new password. Null when the hour of the link has passed, or it has been used. */
export const resetLetter = (language: LetterLanguage, account: MailAccount, now: Date): Letter | null => {
  const { resetPasswordToken: token, resetPasswordExpiration: until } = account
  if (!token || !until || new Date(until) <= now) return null
  const path = `/reset?token=${encodeURIComponent(token)}`
  return language === 'fr'
    ? {
        subject: 'Choisissez un nouveau mot de passe',
        lines: ['Vous avez demandé un nouveau mot de passe. Le lien est valable une heure.'],
        button: { label: 'Choisir un nouveau mot de passe', path },
        after: 'Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.',
      }
    : {
        subject: 'Choose a new password',
        lines: ['You asked for a new password. The link is good for one hour.'],
        button: { label: 'Choose a new password', path },
        after: 'If you did not ask, ignore this message: your password stays as it is.',
      }
}
