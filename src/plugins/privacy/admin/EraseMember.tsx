import type { UIFieldServerProps } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { ConfirmedAct, type ConfirmedActWords } from '../../../fields/admin/ConfirmedAct'
import { settingsOf } from '../options'

/** Beside another member, for administrators: the way to erase them. */
export const EraseMember = ({ data, req }: UIFieldServerProps) => {
  const { id, former } = data as { id?: number | string; former?: boolean | null }
  if (id === undefined || former || !hasRole(req, 'admin') || String(req.user?.id) === String(id)) return null
  const language = languageOf({ i18n: req.i18n })
  const { graceDays } = settingsOf(req.payload).erasure
  return (
    <ConfirmedAct
      action={`${req.payload.config.routes.api}/actions/eraseMember`}
      input={{ member: String(id) }}
      choice={{ name: 'atOnce', label: atOnce[language] }}
      words={wordsIn[language](graceDays)}
    />
  )
}

const atOnce = { en: 'At once, without days of grace', fr: 'Tout de suite, sans délai de réflexion' }

const wordsIn: Record<'en' | 'fr', (graceDays: number) => ConfirmedActWords> = {
  en: (graceDays) => ({
    title: 'Erase this member',
    explains: `The account goes with everything that points to its member; what others need stays, nameless. Within ${graceDays} days the member can fetch their data, or keep the account. At once, nobody can take it back.`,
    reason: 'Why (for the team)',
    password: 'Your own password',
    send: 'Erase this member',
    busy: 'Please wait…',
    done: 'The erasure is under way: see “Deletions”.',
    problems: {
      REASON_REQUIRED: 'Say why, in 500 characters at most.',
      WRONG_PASSWORD: 'The password is not right.',
      ERASURE_DONE: 'This member is erased already.',
      ONLY_ADMIN: 'The hub needs an administrator: name another one first.',
      other: 'That did not work. Please try again.',
    },
  }),
  fr: (graceDays) => ({
    title: 'Effacer ce membre',
    explains: `Le compte disparaît avec tout ce qui désigne le membre\u202f; ce dont les autres ont besoin reste, sans nom. Pendant ${graceDays} jours, le membre peut récupérer ses données ou garder son compte. Tout de suite, rien ne pourra l’annuler.`,
    reason: 'Pourquoi (pour l’équipe)',
    password: 'Votre propre mot de passe',
    send: 'Effacer ce membre',
    busy: 'Veuillez patienter…',
    done: 'L’effacement est en cours\u202f: voir «\u202fSuppressions\u202f».',
    problems: {
      REASON_REQUIRED: 'Dites pourquoi, en 500 caractères au plus.',
      WRONG_PASSWORD: 'Le mot de passe n’est pas le bon.',
      ERASURE_DONE: 'Ce membre est déjà effacé.',
      ONLY_ADMIN: 'Il faut une administration\u202f: nommez d’abord quelqu’un d’autre.',
      other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
    },
  }),
}
