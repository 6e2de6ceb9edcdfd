import type { Payload } from 'payload'
import { sealer, UnsealError } from '../../core/seal'
import { settingsOf } from './options'

export { UnsealError } from '../../core/seal'

/** What is sealed of channels, and of the hub's apps with their networks. */
export type Purpose = 'credentials' | 'session' | 'app' | 'connection' | 'progress'

// The part's name is in the key of everything sealed so far.
const { seal: sealWith, unseal } = sealer<Purpose>('channels')

type Hub = Pick<Payload, 'config'>

/** Encrypts with the hub's secret. */
export const seal = ({
  payload,
  purpose,
  value,
}: {
  payload: Hub
  purpose: Purpose
  value: unknown
}): string => sealWith({ secret: payload.config.secret, purpose, value })

/**
 * Reads what {@link seal} wrote, also with the secret before, while it is known.
 *
 * @throws UnsealError, which repeats nothing of it.
 */
export const openSealed = (args: { payload: Payload; purpose: Purpose; sealed: string }): unknown => {
  const { payload, purpose, sealed } = args
  try {
    return unseal({ secret: payload.config.secret, purpose, sealed })
  } catch (error) {
    const { previousSecret } = settingsOf(payload)
    if (!(error instanceof UnsealError) || previousSecret === null) throw error
    return unseal({ secret: previousSecret, purpose, sealed })
  }
}
