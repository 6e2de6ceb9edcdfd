import type { UIFieldServerProps } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { ConfirmedAct, type ConfirmedActWords } from '../../../fields/admin/ConfirmedAct'

/** Beside another member who has one, for administrators: the way to take a lost second factor off. */
export const ResetSecondFactor = ({ data, req }: UIFieldServerProps) => {
  const { id, secondFactorSince } = data as { id?: number | string; secondFactorSince?: string | null }
  if (id === undefined || !secondFactorSince || !hasRole(req, 'admin') || String(req.user?.id) === String(id))
    return null
  return (
    <ConfirmedAct
      action={`${req.payload.config.routes.api}/actions/resetSecondFactor`}
      input={{ member: String(id) }}
      words={wordsIn[languageOf({ i18n: req.i18n })]}
    />
  )
}

const wordsIn: Record<'en' | 'fr', ConfirmedActWords> = {
  en: {
    title: 'Take the second factor off',
    explains:
      'For a member who lost their phone and their recovery codes. Make sure that it is them. Their sessions end, and a mail tells them.',
    reason: 'Why (for the hub’s log: no name, no address)',
    password: 'Your own password',
    send: 'Take the second factor off',
    busy: 'Please wait…',
    done: 'The second factor is off. The member has a mail about it.',
    problems: {
      REASON_REQUIRED: 'Say why, in 500 characters at most.',
      WRONG_PASSWORD: 'The password is not right.',
      SECOND_FACTOR_OFF: 'The second factor is not on.',
      other: 'That did not work. Please try again.',
    },
  },
  fr: {
    title: 'Retirer le second facteur',
    explains:
      'Pour un membre qui a perdu son téléphone et ses codes de secours. Assurez-vous que c’est bien lui. Ses sessions se ferment, et un courriel le prévient.',
    reason: 'Pourquoi (pour le journal du site\u202f: ni nom ni adresse)',
    password: 'Votre propre mot de passe',
    send: 'Retirer le second facteur',
    busy: 'Veuillez patienter…',
    done: 'Le second facteur est retiré. Un courriel prévient le membre.',
    problems: {
      REASON_REQUIRED: 'Dites pourquoi, en 500 caractères au plus.',
      WRONG_PASSWORD: 'Le mot de passe n’est pas le bon.',
      SECOND_FACTOR_OFF: 'Le second facteur n’est pas activé.',
      other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
    },
  },
}
