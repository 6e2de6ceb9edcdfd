import type { Letter, LetterLanguage } from '../../../core/letter'
import { openMail } from './sealedLink'

const linkOf = (token: string): string => `/account/email?token=${encodeURIComponent(token)}`

/** Carries one of the two links of a change of address. Null when it cannot be read any more. */
export const emailChangeLetter = (
  language: LetterLanguage,
  about: { secret: string; sealed: unknown },
): Letter | null => {
  const { token, side } = openMail(about.secret, about.sealed) ?? {}
  if (token === undefined) return null
  const path = linkOf(token)
  if (side === 'old')
    return language === 'fr'
      ? {
          subject: 'Votre adresse e-mail va changer',
          lines: [
            'Vous avez demandé que votre compte passe à une autre adresse. Confirmez-le ici, et par le lien envoyé à la nouvelle adresse. Les deux liens sont valables 24 heures.',
          ],
          button: { label: 'Confirmer le changement', path },
          after:
            'Si vous n’avez rien demandé, n’ouvrez pas ce lien : rien ne changera. Changez votre mot de passe, car quelqu’un le connaît.',
        }
      : {
          subject: 'Your e-mail address is about to change',
          lines: [
            'You asked to move your account to another address. Confirm it here, and by the link that went to the new address. Both links are good for 24 hours.',
          ],
          button: { label: 'Confirm the change', path },
          after:
            'If you did not ask, do not follow the link: nothing will change. Change your password, because somebody knows it.',
        }
  return language === 'fr'
    ? {
        subject: 'Confirmez votre nouvelle adresse e-mail',
        lines: [
          'Un clic confirme que cette adresse est la vôtre. Un second lien est parti à votre adresse actuelle ; les deux sont valables 24 heures.',
        ],
        button: { label: 'Confirmer cette adresse', path },
        after: 'Si vous n’avez rien demandé, ignorez ce message : il ne se passera rien.',
      }
    : {
        subject: 'Confirm your new e-mail address',
        lines: [
          'One click confirms that this address is yours. Another link went to your present address; both are good for 24 hours.',
        ],
        button: { label: 'Confirm this address', path },
        after: 'If you did not ask, ignore this message: nothing happens.',
      }
}

/** Tells the former address that the account has left it. */
export const emailChangedLetter = (language: LetterLanguage): Letter =>
  language === 'fr'
    ? {
        subject: 'Votre adresse e-mail a changé',
        lines: [
          'Votre compte est passé à une autre adresse, confirmée ici et là-bas. Vous ne recevrez plus de messages à celle-ci.',
        ],
        after: 'Si ce n’était pas vous, écrivez sans attendre à l’équipe du site.',
      }
    : {
        subject: 'Your e-mail address has changed',
        lines: [
          'Your account has moved to another address, confirmed here and there. No more messages will come to this one.',
        ],
        after: 'If that was not you, write to the people of the site at once.',
      }

/** Tells a member that somebody wants to move another account to their address. */
export const addressWantedLetter = (language: LetterLanguage): Letter =>
  language === 'fr'
    ? {
        subject: 'Quelqu’un veut utiliser votre adresse',
        lines: [
          'Un autre compte a demandé à passer à cette adresse, qui est déjà la vôtre. Si c’est vous, connectez-vous au compte que vous avez ici.',
        ],
        button: { label: 'Se connecter', path: '/login' },
        after:
          'Si ce n’est pas vous, il n’y a rien à faire : rien n’a changé, et personne n’a appris que cette adresse est connue ici.',
      }
    : {
        subject: 'Somebody wants to use your address',
        lines: [
          'Another account asked to move to this address, which is yours already. If it was you, log in to the account you have here.',
        ],
        button: { label: 'Log in', path: '/login' },
        after:
          'If it was not you, there is nothing to do: nothing has changed, and nobody was told that this address is known here.',
      }
