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
  const states = await statesOf(settingsOf(req.payload.config).now(), req)
  return (
    <section className="lesson">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {[words.service, words.state, words.used, words.answered, words.failed, words.waiting].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
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
    service: 'Service',
    state: 'State',
    used: 'Requests today',
    answered: 'Answered in 24 hours',
    failed: 'Not answered in 24 hours',
    waiting: 'Waiting now',
    states: { on: 'Asked', off: 'Not asked', keyless: 'No key' },
  },
  fr: {
    caption: 'Comment vont les services',
    service: 'Service',
    state: 'État',
    used: 'Requêtes du jour',
    answered: 'Réponses en 24 heures',
    failed: 'Sans réponse en 24 heures',
    waiting: 'En attente',
    states: { on: 'Interrogé', off: 'Non interrogé', keyless: 'Sans clé' },
  },
} as const
