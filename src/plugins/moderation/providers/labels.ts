import { type Label, label } from '../../../config/label'
import { type FailureCode, providerDefaults, type ProviderId } from '../checks/provider'

/** Why a service did not answer, for those who look after it. */
export const failureLabels: Record<FailureCode, Label> = {
  timeout: label('No answer in time', 'Pas de réponse à temps'),
  down: label('It cannot be reached, or is out of order', 'Injoignable ou en panne'),
  key: label('It does not take the key', 'Il refuse la clé'),
  busy: label('It asks for fewer requests (429)', 'Il demande moins de requêtes (429)'),
  refused: label('It refuses the request', 'Il refuse la requête'),
  nonsense: label('Its answer cannot be understood', 'Sa réponse est incompréhensible'),
  budget: label('The requests of the day are used up', 'Les requêtes du jour sont épuisées'),
  address: label(
    'It needs the address of the sender, and nobody knows it',
    'Il lui faut l’adresse d’origine, et personne ne la connaît',
  ),
  off: label('It was switched off meanwhile', 'Il a été arrêté entre-temps'),
}

const named = (id: ProviderId): Label => label(providerDefaults[id].name, providerDefaults[id].name)

/** What the services are called: a name is the same everywhere. */
export const providerLabels: Record<ProviderId, Label> = {
  akismet: named('akismet'),
  openai: named('openai'),
  mistral: named('mistral'),
}
