import type { HubError } from '../../../core/errors'
import type { ConnectProblem, Problem } from '../channels/connect'
import { connectErrors } from './errors'

const byProblem: Record<ConnectProblem, (details: { facts: { said: string } }) => HubError> = {
  expired: connectErrors.CONNECTION_EXPIRED,
  unavailable: connectErrors.CONNECTION_UNAVAILABLE,
  refused: connectErrors.CONNECTION_REFUSED,
  none: connectErrors.CONNECTION_EMPTY,
}

/** A problem of a grant as an error; what the network said, without secrets, is among its facts. */
export const refusal = ({ problem, why }: Problem): HubError => byProblem[problem]({ facts: { said: why } })
