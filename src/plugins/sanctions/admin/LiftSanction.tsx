import type { UIFieldServerProps } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { ActionFields, type ActionFieldsWords } from '../../../fields/admin/ActionFields'
import { type Effective, holds } from '../ladder'
import { settingsOf } from '../options'

/** Beside a sanction that holds: the way to end it before its time. */
export const LiftSanction = ({ data, req }: UIFieldServerProps) => {
  const sanction = data as Effective & { id?: number | string }
  const { now } = settingsOf(req.payload)
  if (sanction.id === undefined || !hasRole(req, 'moderator', 'manager') || !holds(sanction, now()))
    return null
  const language = languageOf({ i18n: req.i18n })
  return (
    <ActionFields
      action={`${req.payload.config.routes.api}/actions/liftSanction`}
      input={{ sanction: String(sanction.id) }}
      fields={[{ name: 'reason', label: reason[language], kind: 'text', most: 500 }]}
      words={wordsIn[language]}
    />
  )
}

const reason = { en: 'Why (the member reads it)', fr: 'Pourquoi (le membre le lit)' }

const wordsIn: Record<'en' | 'fr', ActionFieldsWords> = {
  en: {
    title: 'Lift this sanction',
    explains: 'It ends at once, and the member is told.',
    send: 'Lift it',
    busy: 'Please wait…',
    done: 'Lifted. The member has been told.',
    problems: {
      REASON_REQUIRED: 'Say why, in 500 characters at most.',
      SANCTION_OVER: 'It is over already.',
      other: 'That did not work. Please try again.',
    },
  },
  fr: {
    title: 'Lever cette sanction',
    explains: 'Elle cesse aussitôt, et le membre est prévenu.',
    send: 'La lever',
    busy: 'Veuillez patienter…',
    done: 'Levée. Le membre est prévenu.',
    problems: {
      REASON_REQUIRED: 'Dites pourquoi, en 500 caractères au plus.',
      SANCTION_OVER: 'Elle est déjà terminée.',
      other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
    },
  },
}
