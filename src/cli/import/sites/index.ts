import { ghost } from './ghost'
import { markdown } from './markdown'
import { rss } from './rss'
import type { Site } from './site'
import { wordpress } from './wordpress'

export { openTree, type Tree } from './media/tree'
export { type ReportLine, type ReportSummary, summaryWords, wordsOf } from './report'
export { importSite, type SiteImportOptions } from './run'
export { type Site, SiteFault } from './site'

/** Every kind of site to come from, by the name it has on the command line. */
export const sites: readonly Site[] = [wordpress, ghost, markdown, rss]
