import type { Payload } from 'payload'
import type { ConfigStep } from './pipe'
import { mergeHubCustom } from './steps'

/** Work that the hub's worker does again and again, by its own timer (Payload's job runner is at-least-once in earnest). */
export type WorkerTask = {
  /** For logs and `/readyz`. */
  name: string
  /**
   * Does what is due now, in bounded batches, and answers how much it did; the worker comes back at once after a
   * full batch. Safe to run in several processes at the same time, and to be killed at any point.
   *
   * @param signal - aborted when the hub stops: finish what is in flight, start nothing new.
   */
  run: (args: { payload: Payload; signal: AbortSignal }) => Promise<number>
}

/** Adds tasks to the worker. */
export const addTasks =
  (...tasks: readonly WorkerTask[]): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({ ...hub, tasks: [...hub.tasks, ...tasks] }))
