import { eventsImporter } from './events'
import { discourseImporter } from './forum/discourse'
import type { Importer } from './importer'
import { postsImporter } from './posts'
import { topicsImporter } from './topics'

export type { Importer } from './importer'
export { type ImportOptions, type ImportResult, runImport } from './run'

/** Every kind of import, by the name it has on the command line. */
export const importers: readonly Importer[] = [
  postsImporter,
  topicsImporter,
  discourseImporter,
  eventsImporter,
]
