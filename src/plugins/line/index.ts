import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addGlobals, addHooks, mapCollections } from '../../config/steps'
import { EditorialLine } from './EditorialLine'
import { lineGraphQL } from './graphql'
import { holdToLine } from './hooks/holdToLine'
import { type LineOptions, settingsKey } from './options'
import { lintPanel } from './panelField'

export type { AnnouncementText, LineOptions } from './options'

/**
 * The editorial line: how the hub speaks, in one place, and a lint that holds every text against it. It advises, and
 * keeps a text from going out only where a rule says so. A collection that the configuration does not hold is passed
 * over: nouns can be left out.
 */
export const line =
  (options: LineOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addGlobals(EditorialLine(options)),
      ...options.collections.map((rules) => held(rules)),
      extendGraphQL(lineGraphQL),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: options } }),
    )

const held =
  (rules: LineOptions['collections'][number]): ConfigStep =>
  (config) =>
    pipe(
      config,
      // First, and not below everything that the sidebar holds already.
      mapCollections([rules.slug], (collection) => ({
        ...collection,
        fields: [lintPanel, ...collection.fields],
      })),
      addHooks([rules.slug], { beforeChange: [holdToLine(rules)] }),
    )
