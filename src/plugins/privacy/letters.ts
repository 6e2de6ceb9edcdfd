import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'

const room = '/account/privacy'

/** Says that an archive waits to be fetched. */
export const exportReadyLetter = (language: LetterLanguage): Letter =>
  language === 'fr'
    ? {
        subject: 'Votre archive est prête',
        lines: ['L’archive de vos données est prête. Elle vous attend quelques jours, après connexion.'],
        button: { label: 'Récupérer mon archive', path: room },
        after: 'Si vous n’avez rien demandé, changez votre mot de passe\u202f: quelqu’un d’autre le connaît.',
      }
    : {
        subject: 'Your archive is ready',
        lines: ['The archive of your data is ready. It waits for you for some days; log in to fetch it.'],
        button: { label: 'Fetch my archive', path: room },
        after: 'If you did not ask for it, change your password: somebody else knows it.',
      }

/** Says when an account will be erased, and how to keep it; null without a day. */
export const erasureAskedLetter = (language: LetterLanguage, dueAt: Json | undefined): Letter | null => {
  if (typeof dueAt !== 'string') return null
  const date = new Date(dueAt).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return language === 'fr'
    ? {
        subject: 'Votre compte sera supprimé',
        lines: [
          `Vous avez demandé la suppression de votre compte. Il sera effacé le ${date}, avec tout ce qui vous désigne.`,
          'Jusque-là, un clic suffit pour le garder.',
        ],
        button: { label: 'Garder mon compte', path: room },
        after: 'Si vous n’avez rien demandé, annulez la suppression et changez votre mot de passe.',
      }
    : {
        subject: 'Your account will be deleted',
        lines: [
          `You asked for your account to be deleted. It will be erased on ${date}, with everything that points to you.`,
          'Until then, one click keeps it.',
        ],
        button: { label: 'Keep my account', path: room },
        after: 'If you did not ask, cancel the deletion and change your password.',
      }
}

/** Says that an account is kept after all. */
export const erasureCancelledLetter = (language: LetterLanguage): Letter =>
  language === 'fr'
    ? {
        subject: 'Votre compte est conservé',
        lines: ['La suppression de votre compte est annulée. Tout reste comme avant.'],
        after: 'Si ce n’est pas vous, changez votre mot de passe.',
      }
    : {
        subject: 'Your account is kept',
        lines: ['The deletion of your account is cancelled. Everything stays as it was.'],
        after: 'If it was not you, change your password.',
      }
