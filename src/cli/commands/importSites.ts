import type { Command } from 'commander'
import path from 'node:path'
import { createGuardedFetch } from '../../network/guardedFetch'
import { Failure } from '../failure'
import {
  importSite,
  openTree,
  type ReportLine,
  type ReportSummary,
  type Site,
  SiteFault,
  sites,
  summaryWords,
  wordsOf,
} from '../import/sites'
import { createProgress } from '../progress'
import type { Terminal } from '../terminal'
import { withHub } from '../withHub'
import { authorOf } from './importAuthor'

type Options = {
  locale?: string
  siteUrl?: string
  uploads?: string
  author?: string
  dryRun: boolean
  json: boolean
  strict: boolean
}

/** `import wordpress|ghost|markdown|rss <path>`: a whole site moves in. */
export const addSites = (parent: Command, terminal: Terminal): void => {
  for (const site of sites)
    parent
      .command(site.kind)
      .description(site.summary)
      .argument('<path>', site.source)
      .option('--dry-run', 'say what would be created, lost and unclear, and write nothing', false)
      .option('--json', 'the report as JSON Lines: one of each text, the last of the whole', false)
      .option('--locale <language>', 'en or fr: the language of what names none (default: the site’s own)')
      .option('--site-url <address>', 'where the site is or was, if the files do not say')
      .option('--uploads <path>', 'a folder or .zip of its pictures, which is asked before the network')
      .option('--author <handle>', 'the member under whose name stands what names none (default: an admin)')
      .option('--strict', 'end with an exit code other than 0 when anything failed', false)
      .action((source: string, options: Options) => run(site, source, options, terminal))
}

const run = async (site: Site, source: string, options: Options, terminal: Terminal): Promise<void> => {
  const { locale = null, siteUrl = null } = options
  if (locale !== null && locale !== 'en' && locale !== 'fr') throw new Failure('--locale is en or fr.')
  if (siteUrl !== null && !/^https?:\/\/\S+$/.test(siteUrl)) throw new Failure('--site-url is no address.')
  const progress = createProgress(terminal)
  await withHub(async ({ payload, env }) => {
    const uploads =
      options.uploads === undefined ? null : await openTree(path.resolve(terminal.cwd, options.uploads))
    try {
      for (const { path: file, why } of uploads?.refused ?? [])
        progress.say(`${options.uploads}: ${file}: ${why}`)
      const summary = await importSite(site, {
        payload,
        source: /^https?:\/\//.test(source) ? source : path.resolve(terminal.cwd, source),
        shown: source,
        siteURL: siteUrl,
        locale,
        uploads,
        author: await authorOf(payload, options.author),
        dryRun: options.dryRun,
        now: new Date(),
        fetch: createGuardedFetch({ allowPrivateNetwork: env.allowPrivateNetwork }),
        onLine: teller(options, terminal, progress.say),
        onProgress: (done, total) => progress.update(done, total, site.kind),
      }).finally(progress.stop)
      end(summary, options, terminal)
    } catch (error) {
      if (error instanceof SiteFault) throw new Failure(`${source}: ${error.message}.`)
      throw error
    } finally {
      await uploads?.close()
    }
  })
}

const teller =
  ({ json }: Options, { out }: Terminal, say: (line: string) => void) =>
  (line: ReportLine): void =>
    json ? out(JSON.stringify(line)) : wordsOf(line).forEach(say)

const end = (summary: ReportSummary, { json, strict }: Options, { out }: Terminal): void => {
  if (json) out(JSON.stringify({ summary }))
  else summaryWords(summary).forEach(out)
  const { created, known, failed } = summary.outcomes
  if (created + known + summary.outcomes['would-create'] === 0)
    throw new Failure('Nothing could be imported.')
  if (strict && failed > 0) throw new Failure(`${failed} failed, and --strict was given.`)
}
