import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addAdminComponents } from '../../config/steps'
import { todayGraphQL } from './graphql'
import { settingsKey, type TodayOptions } from './options'

export type { TodayOptions } from './options'

/** The dashboard begins with what waits for the one who reads it, and with what went wrong. */
export const today =
  (options: TodayOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addAdminComponents({ beforeDashboard: ['/src/plugins/today/admin/Today#Today'] }),
      extendGraphQL(todayGraphQL),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: options } }),
    )
