import { setImmediate as soon } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'

/**
 * Answers many small questions of one request with one: what resolvers ask in the same moment (a field of every line of a
 * list) is read together.
 *
 * @param read - answers for all keys at once; a key that it leaves out has no answer.
 * @returns asks for one key.
 */
export const together = <Value>(
  read: (keys: readonly string[], req: PayloadRequest) => Promise<ReadonlyMap<string, Value>>,
): ((key: string, req: PayloadRequest) => Promise<Value | undefined>) => {
  type Batch = { keys: Set<string>; values: Promise<ReadonlyMap<string, Value>> }
  const open = new WeakMap<PayloadRequest, Batch>()
  const openBatch = (req: PayloadRequest): Batch => {
    const keys = new Set<string>()
    const values = soon().then(() => {
      open.delete(req)
      return read([...keys], req)
    })
    const batch = { keys, values }
    open.set(req, batch)
    return batch
  }
  return async (key, req) => {
    const batch = open.get(req) ?? openBatch(req)
    batch.keys.add(key)
    return (await batch.values).get(key)
  }
}
