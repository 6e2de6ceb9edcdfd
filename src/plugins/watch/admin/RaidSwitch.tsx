import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { hasRole } from '../../../access'
import { ActionFields, type ActionFieldsWords } from '../../../fields/admin/ActionFields'
import { portsOf } from '../options'
import { raidAt } from '../raid'
import { readSettings } from '../settings'

type Props = {
  payload: Payload
  user?: Parameters<typeof hasRole>[0]['user']
  i18n?: { language?: string }
}

/** Above the list of raid modes, for those who decide: the way to begin one, or to end the one that is on. */
export const RaidSwitch = async ({ payload, user = null, i18n }: Props) => {
  if (!hasRole({ user, payload }, 'moderator', 'manager')) return null
  const req = await createLocalReq({}, payload)
  const raid = await raidAt(portsOf(payload).now(), req)
  const words = wordsIn[i18n?.language === 'fr' ? 'fr' : 'en']
  const actions = `${payload.config.routes.api}/actions`
  if (raid)
    return <ActionFields key="end" action={`${actions}/endRaid`} input={{}} fields={[]} words={words.end} />
  const { hours } = (await readSettings(req)).raid
  return (
    <ActionFields
      key="start"
      action={`${actions}/startRaid`}
      input={{}}
      fields={[
        { name: 'hours', label: words.hours, kind: 'number', value: String(hours) },
        { name: 'note', label: words.note, kind: 'text', most: 1_000 },
      ]}
      words={words.start}
    />
  )
}

type Words = { hours: string; note: string; start: ActionFieldsWords; end: ActionFieldsWords }

const wordsIn: Record<'en' | 'fr', Words> = {
  en: {
    hours: 'Hours until it ends by itself',
    note: 'Note for the record',
    start: {
      title: 'Begin raid mode',
      explains:
        'New members’ posts are held, links are taken from trusted members alone, sign-ups are slowed. Those on call are told.',
      send: 'Begin raid mode',
      busy: 'Please wait…',
      done: 'Raid mode is on.',
      problems: {
        HOURS_INVALID: '1 to 72 hours, please.',
        RAID_ON: 'It is on already.',
        other: 'That did not work. Please try again.',
      },
    },
    end: {
      title: 'Raid mode is on',
      explains: 'It ends by itself. When it is ended now, what was held stays in the queue.',
      send: 'End raid mode now',
      busy: 'Please wait…',
      done: 'Raid mode is off.',
      problems: { RAID_OFF: 'It is off already.', other: 'That did not work. Please try again.' },
    },
  },
  fr: {
    hours: 'Heures avant la fin automatique',
    note: 'Note pour le journal',
    start: {
      title: 'Activer le mode d’alerte',
      explains:
        'Les textes des nouveaux membres sont retenus, les liens sont réservés aux membres de confiance, les inscriptions sont ralenties. Les personnes d’astreinte sont prévenues.',
      send: 'Activer le mode d’alerte',
      busy: 'Veuillez patienter…',
      done: 'Le mode d’alerte est activé.',
      problems: {
        HOURS_INVALID: 'De 1 à 72 heures, s’il vous plaît.',
        RAID_ON: 'Il est déjà activé.',
        other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
      },
    },
    end: {
      title: 'Le mode d’alerte est activé',
      explains:
        'Il se termine tout seul. Si vous l’arrêtez maintenant, ce qui est retenu reste dans la file.',
      send: 'Arrêter le mode d’alerte',
      busy: 'Veuillez patienter…',
      done: 'Le mode d’alerte est arrêté.',
      problems: {
        RAID_OFF: 'Il est déjà arrêté.',
        other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
      },
    },
  },
}
