import type { UIFieldServerProps } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { failureLabels } from '../providers/labels'
import { settingsOf } from '../options'
import { type ProviderState, statesOf } from '../providers/states'
import './lessons.css'

/** Above the settings of the services: how each does today. */
export const ProviderStates = async ({ req }: UIFieldServerProps) => {
  if (!hasRole(req, 'moderator', 'manager')) return null
  const language = languageOf({ i18n: req.i18n })
  const words = wordsIn[language]
  const when = (at: string): string =>
    new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  const states = await statesOf(settingsOf(req.payload.config).now(), req)
  return (
    <section className="lesson">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {words.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state.id}>
              <th scope="row">{state.name}</th>
              <td>{words.states[stateName(state)]}</td>
              <td>
                {state.used} / {state.budget}
              </td>
              <td>{state.answered}</td>
              <td>
                {state.failed}
                {state.lastFailure && ` – ${failureLabels[state.lastFailure.code][language]}`}
              </td>
              <td>{state.waiting}</td>
              <td>
                {state.lastAnswer ? <time dateTime={state.lastAnswer}>{when(state.lastAnswer)}</time> : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const stateName = ({ isOn, hasKey }: ProviderState): 'on' | 'off' | 'keyless' =>
  isOn ? 'on' : hasKey ? 'off' : 'keyless'

const wordsIn = {
  en: {
    caption: 'How the services do',
    heads: [
      'Service',
      'State',
      'Requests today',
      'Answered in 24 hours',
      'Not answered in 24 hours',
      'Waiting now',
      'Last answer (UTC)',
    ],
    states: { on: 'Asked', off: 'Not asked', keyless: 'No key' },
  },
  fr: {
    caption: 'Comment vont les services',
    heads: [
      'Service',
      'État',
      'Requêtes du jour',
      'Réponses en 24 heures',
      'Sans réponse en 24 heures',
      'En attente',
      'Dernière réponse (UTC)',
    ],
    states: { on: 'Interrogé', off: 'Non interrogé', keyless: 'Sans clé' },
  },
} as const
