import { Failure } from '../failure'
import { type Importer, importers, runImport } from '../import'
import { createProgress } from '../progress'
import type { AddCommand, Terminal } from '../terminal'
import { withHub } from '../withHub'
import { authorOf } from './importAuthor'
import { addSites } from './importSites'

/** `import <kind> <path…>`: records of the hub's own formats, or a whole site. */
export const addImport: AddCommand = (program, terminal) => {
  const parent = program
    .command('import')
    .description('bring content in from files; a second run creates nothing twice')
  for (const importer of importers) {
    const command = parent
      .command(importer.kind)
      .description(importer.summary)
      .argument('<path...>', `files, or folders with files that end with ${importer.extensions.join(', ')}`)
      .option('--dry-run', 'say what would be created, and write nothing', false)
      .option('--author <handle>', 'the member under whose name stands what names none (default: an admin)')
      .option('--strict', 'end with an exit code other than 0 when any record was skipped', false)
    if (importer.isForeign)
      command
        .option('--site-url <address>', 'where it was: its files are linked there, and tells it from others')
        .option('--locale <language>', 'en or fr: the language of what names none', 'en')
    command.action((paths: string[], options: Options) => run(importer, paths, options, terminal))
  }
  addSites(parent, terminal)
}

type Options = { dryRun: boolean; author?: string; strict: boolean; siteUrl?: string; locale?: string }

const run = async (
  importer: Importer,
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<void> => {
  const { dryRun, strict, siteUrl = null, locale = 'en' } = options
  if (locale !== 'en' && locale !== 'fr') throw new Failure('--locale is en or fr.')
  if (siteUrl !== null && !(/^https?:/.test(siteUrl) && URL.canParse(siteUrl)))
    throw new Failure('--site-url is no address.')
  await withHub(async ({ payload }) => {
    if (!(importer.collection in payload.collections))
      throw new Failure(`This hub has no ${importer.collection}.`)
    const author = await authorOf(payload, options.author)
    const progress = createProgress(terminal)
    const notes = new Map<string, number>()
    const { created, known, skipped } = await runImport(importer, {
      payload,
      paths,
      cwd: terminal.cwd,
      author,
      dryRun,
      settings: { siteURL: siteUrl?.replace(/\/+$/, '') ?? null, locale },
      onFault: progress.say,
      onNote: (note) => void notes.set(note, (notes.get(note) ?? 0) + 1),
      onProgress: (done, total) => progress.update(done, total, importer.kind),
    }).finally(progress.stop)
    const made = dryRun ? 'would be created' : 'created'
    terminal.out(`${importer.kind}: ${created} ${made}, ${known} there already, ${skipped} skipped`)
    for (const [note, times] of [...notes].sort(([, a], [, b]) => b - a))
      terminal.out(`${String(times).padStart(6)}  ${note}`)
    if (created + known === 0) throw new Failure('Nothing could be imported.')
    if (strict && skipped > 0) throw new Failure(`${skipped} skipped, and --strict was given.`)
  })
}
