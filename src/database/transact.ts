import { setTimeout as wait } from 'node:timers/promises'
import {
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type RequestContext,
  ValidationError,
} from 'payload'
import { inTransaction } from './inTransaction'

/** How often work is begun again; each round at least one of those that meet gets through: a crowd of a hundred. */
const rounds = 100

/**
 * Does `work` in a transaction of its own, and again when somebody else wrote the same rows first: a unique index said
 * so, or MongoDB did (WriteConflict). On SQLite transactions stand in one queue and none is begun twice.
 */
export const transact = async <T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  context: RequestContext = {},
): Promise<T> => {
  for (let round = 1; ; round += 1) {
    const req = await createLocalReq({ context: { ...context } }, payload)
    try {
      return await inTransaction({ payload, req }, work)
    } catch (error) {
      if (round >= rounds || !isConflict(error, req)) throw error
      await wait(round)
    }
  }
}

/** Did somebody else write the same rows first? */
// Both adapters say so in these words; what else is wrong with a document stays wrong.
export const isConflict = (error: unknown, { t }: PayloadRequest): boolean =>
  error instanceof ValidationError
    ? error.data.errors.some(({ message }) => message === t('error:valueMustBeUnique'))
    : error instanceof Error && 'code' in error && error.code === 112
