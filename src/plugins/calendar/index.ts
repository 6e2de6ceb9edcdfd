import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addGlobalFields, addHooks } from '../../config/steps'
import { globalSlugs, slugs } from '../../slugs'
import { calendarAdmin } from './admin/calendarAdmin'
import { Ideas } from './collections/Ideas'
import { forgetKeys, StaffCalendarKeys } from './collections/StaffCalendarKeys'
import { calendarGraphQL } from './graphql'
import { type CalendarOptions, settingsKey } from './options'
import { settingsFields } from './settingsFields'

export type { CalendarOptions } from './options'

/**
 * The editorial calendar: one view over everything that has a day, wherever it lives, and the ideas that have none
 * yet. What is on it comes from the sources; a slice that is left out takes its own along.
 */
export const calendar =
  (options: CalendarOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addCollections(Ideas, StaffCalendarKeys),
      addGlobalFields(globalSlugs.hub, ...settingsFields),
      addHooks([slugs.members], { beforeDelete: [forgetKeys] }),
      extendGraphQL(calendarGraphQL),
      calendarAdmin,
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: options } }),
    )
