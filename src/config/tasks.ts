import { mergeHubCustom, type WorkerTask } from './hubCustom'
import type { ConfigStep } from './pipe'

export type { WorkerTask } from './hubCustom'

/** Adds tasks to the worker. */
export const addTasks =
  (...tasks: readonly WorkerTask[]): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({ ...hub, tasks: [...hub.tasks, ...tasks] }))
