import type { WorkerTask } from '../../config/tasks'
import { drain } from './drain'
import type { OutboxSettings } from './options'
import { prune } from './prune'

/** Messages in one turn of the worker: about a second of it, so that the other tasks come round. */
const batch = 100
const hour = 3_600_000

/** The worker's part in the outbox: what is due, and once an hour what is old. */
export const outboxTask = ({ now, keepDoneForDays }: OutboxSettings): WorkerTask => {
  let nextPrune = 0
  return {
    name: 'outbox',
    run: async ({ payload, signal }) => {
      const drained = await drain({ payload, now, signal, batch })
      if (drained > 0 || now().getTime() < nextPrune) return drained
      const pruned = await prune({ payload, now: now(), keepDoneForDays, batch })
      if (pruned < batch) nextPrune = now().getTime() + hour
      return pruned
    },
  }
}
