import { createLocalReq, type Payload } from 'payload'
import { hasRole } from '../../../access'
import { ActionFields, type ActionFieldsWords } from '../../../fields/admin/ActionFields'
import { currentStop } from '../stops'

type Props = {
  payload: Payload
  user?: Parameters<typeof hasRole>[0]['user']
  i18n?: { language?: string }
}

/** Above the list of crisis stops, for managers: the switch. */
export const StopSwitch = async ({ payload, user = null, i18n }: Props) => {
  if (!hasRole({ user, payload }, 'manager')) return null
  const req = await createLocalReq({}, payload)
  const isOn = (await currentStop({ payload, req })) !== null
  const words = wordsIn[i18n?.language === 'fr' ? 'fr' : 'en']
  const actions = `${payload.config.routes.api}/actions`
  return isOn ? (
    <ActionFields
      key="lift"
      action={`${actions}/liftPublishingStop`}
      input={{}}
      fields={[{ name: 'note', label: words.note, kind: 'text', most: 1_000 }]}
      words={words.lift}
    />
  ) : (
    <ActionFields
      key="stop"
      action={`${actions}/stopPublishing`}
      input={{}}
      fields={[{ name: 'reason', label: words.reason, kind: 'text', most: 1_000 }]}
      words={words.stop}
    />
  )
}

type Words = { reason: string; note: string; stop: ActionFieldsWords; lift: ActionFieldsWords }

const wordsIn: Record<'en' | 'fr', Words> = {
  en: {
    reason: 'Why, for the record',
    note: 'Note for the record (optional)',
    stop: {
      title: 'Stop all publishing',
      explains:
        'Everything that has not gone out is held, on every channel, also what is due this minute. Each piece then waits for a person to keep, move or drop it.',
      send: 'Stop publishing now',
      busy: 'Please wait…',
      done: 'Publishing is stopped.',
      problems: {
        STOP_REASON_MISSING: 'Say why, for the record.',
        STOP_ON: 'It is stopped already.',
        BAD_INPUT: 'Say why, for the record.',
        other: 'That did not work. Please try again.',
      },
    },
    lift: {
      title: 'Publishing is stopped',
      explains:
        'Lifting the stop sends nothing: what is held stays held until a person keeps, moves or drops it.',
      send: 'Lift the stop',
      busy: 'Please wait…',
      done: 'The stop is lifted. What is held still waits for a decision.',
      problems: { STOP_OFF: 'It is lifted already.', other: 'That did not work. Please try again.' },
    },
  },
  fr: {
    reason: 'Motif, pour le journal',
    note: 'Note pour le journal (facultative)',
    stop: {
      title: 'Suspendre toutes les publications',
      explains:
        'Tout ce qui n’est pas encore parti est suspendu, sur tous les canaux, y compris ce qui doit partir cette minute. Chaque envoi attend ensuite qu’une personne le maintienne, le déplace ou le retire.',
      send: 'Tout suspendre maintenant',
      busy: 'Veuillez patienter…',
      done: 'Les publications sont suspendues.',
      problems: {
        STOP_REASON_MISSING: 'Indiquez le motif, pour le journal.',
        STOP_ON: 'Elles sont déjà suspendues.',
        BAD_INPUT: 'Indiquez le motif, pour le journal.',
        other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
      },
    },
    lift: {
      title: 'Les publications sont suspendues',
      explains:
        'Lever l’arrêt n’envoie rien\u202f: ce qui est suspendu le reste jusqu’à ce qu’une personne le maintienne, le déplace ou le retire.',
      send: 'Lever l’arrêt',
      busy: 'Veuillez patienter…',
      done: 'L’arrêt est levé. Ce qui est suspendu attend toujours une décision.',
      problems: {
        STOP_OFF: 'Il est déjà levé.',
        other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
      },
    },
  },
}
