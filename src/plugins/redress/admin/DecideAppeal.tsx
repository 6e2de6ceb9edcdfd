import type { UIFieldServerProps } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { idOf, isSame } from '../../../core/related'
import { ActionFields, type ActionFieldsWords } from '../../../fields/admin/ActionFields'
import { slugs } from '../../../slugs'
import type { StoredAppeal } from '../store'

/** Beside an open appeal: the way to decide it, or to where it is decided. */
export const DecideAppeal = ({ data, req }: UIFieldServerProps) => {
  const appeal = data as Partial<StoredAppeal>
  if (appeal.id === undefined || appeal.status !== 'open' || !hasRole(req, 'moderator', 'manager'))
    return null
  const language = languageOf({ i18n: req.i18n })
  const words = wordsIn[language]
  const { api, admin } = req.payload.config.routes
  const caseId = idOf(appeal.case)
  if (caseId !== null)
    return (
      <p>
        <a href={`${admin}/collections/${slugs.moderationCases}/${caseId}`}>{words.inQueue}</a>
      </p>
    )
  const self = req.user?.id ?? null
  if (isSame(idOf(appeal.notBy), self) || isSame(idOf(appeal.member), self)) return <p>{words.notYou}</p>
  return (
    <ActionFields
      action={`${api}/actions/decideAppeal`}
      input={{ appeal: String(appeal.id) }}
      fields={[
        { name: 'outcome', label: words.outcome, kind: 'choice', value: 'rejected', options: words.outcomes },
        { name: 'note', label: words.note, kind: 'text' },
      ]}
      words={words.act}
    />
  )
}

type Words = {
  inQueue: string
  notYou: string
  outcome: string
  outcomes: { value: string; label: string }[]
  note: string
  act: ActionFieldsWords
}

const wordsIn: Record<'en' | 'fr', Words> = {
  en: {
    inQueue: 'Decide it with its case',
    notYou: 'You took this decision, or appeal against it: somebody else decides.',
    outcome: 'Decision',
    outcomes: [
      { value: 'rejected', label: 'The sanction stands' },
      { value: 'upheld', label: 'Take the sanction back' },
    ],
    note: 'The reasons (who appealed reads them)',
    act: {
      title: 'Decide this appeal',
      explains: 'A sanction that is taken back ends at once and counts for nothing.',
      send: 'Decide',
      busy: 'Please wait…',
      done: 'Decided. Who appealed has been told.',
      problems: {
        NOTE_REQUIRED: 'Give the reasons, in 10 to 2,000 characters.',
        OWN_DECISION: 'You took this decision: somebody else decides.',
        APPEAL_DECIDED: 'Somebody has decided it already.',
        other: 'That did not work. Please try again.',
      },
    },
  },
  fr: {
    inQueue: 'Trancher avec son dossier',
    notYou: 'Vous avez pris cette décision ou la contestez\u202f: quelqu’un d’autre tranche.',
    outcome: 'Décision',
    outcomes: [
      { value: 'rejected', label: 'La sanction est maintenue' },
      { value: 'upheld', label: 'Annuler la sanction' },
    ],
    note: 'Les motifs (l’auteur du recours les lit)',
    act: {
      title: 'Trancher ce recours',
      explains: 'Une sanction annulée cesse aussitôt et ne compte plus.',
      send: 'Trancher',
      busy: 'Veuillez patienter…',
      done: 'C’est tranché. L’auteur du recours est prévenu.',
      problems: {
        NOTE_REQUIRED: 'Donnez les motifs, en 10 à 2\u202f000 caractères.',
        OWN_DECISION: 'Vous avez pris cette décision\u202f: quelqu’un d’autre tranche.',
        APPEAL_DECIDED: 'Quelqu’un l’a déjà tranché.',
        other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
      },
    },
  },
}
