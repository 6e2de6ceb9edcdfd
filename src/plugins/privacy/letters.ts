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

/** Says when an account will be erased, by whose wish, and how to keep it; null without a day. */
export const erasureAskedLetter = (
  language: LetterLanguage,
  { dueAt, byTeam }: { dueAt?: Json; byTeam?: Json },
): Letter | null => {
  if (typeof dueAt !== 'string') return null
  const date = new Date(dueAt).toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  const { who, keep, after } = askedWords[language][byTeam === true ? 'team' : 'member']
  return language === 'fr'
    ? {
        subject: 'Votre compte sera supprimé',
        lines: [`${who} Il sera effacé le ${date}, avec tout ce qui vous désigne.`, keep],
        button: { label: 'Garder mon compte', path: room },
        after,
      }
    : {
        subject: 'Your account will be deleted',
        lines: [`${who} It will be erased on ${date}, with everything that points to you.`, keep],
        button: { label: 'Keep my account', path: room },
        after,
      }
}

const askedWords = {
  en: {
    member: {
      who: 'You asked for your account to be deleted.',
      keep: 'Until then, one click keeps it.',
      after: 'If you did not ask, cancel the deletion and change your password.',
    },
    team: {
      who: 'The team of this hub is going to delete your account.',
      keep: 'Until then you can fetch your data, or keep the account by one click.',
      after: 'If you asked for it, there is nothing to do.',
    },
  },
  fr: {
    member: {
      who: 'Vous avez demandé la suppression de votre compte.',
      keep: 'Jusque-là, un clic suffit pour le garder.',
      after: 'Si vous n’avez rien demandé, annulez la suppression et changez votre mot de passe.',
    },
    team: {
      who: 'L’équipe de ce site va supprimer votre compte.',
      keep: 'Jusque-là, vous pouvez récupérer vos données, ou garder le compte d’un clic.',
      after: 'Si vous l’avez demandé, vous n’avez rien à faire.',
    },
  },
} satisfies Record<LetterLanguage, Record<'member' | 'team', { who: string; keep: string; after: string }>>

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
