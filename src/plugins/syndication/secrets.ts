import { sealer } from '../../core/seal'

export { UnsealError } from '../../core/seal'

/** What is sealed of a channel. */
export type Purpose = 'credentials' | 'session' | 'app' | 'connection' | 'progress'

/** Seals what channels keep; the part's name is in the key of everything sealed so far. */
export const { seal, unseal } = sealer<Purpose>('channels')
