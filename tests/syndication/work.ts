import type { Payload } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'

/** Runs the worker's tasks, in their order, until none finds anything to do. */
export const work = async (payload: Payload, signal = new AbortController().signal): Promise<void> => {
  const { tasks } = hubCustom(payload.config)
  for (let did = 1; did > 0;) {
    did = 0
    for (const task of tasks) did += await task.run({ payload, signal })
  }
}
