import { Failure } from '../failure'
import { importers, runImport } from '../import'
import { createProgress } from '../progress'
import type { AddCommand } from '../terminal'
import { withHub } from '../withHub'
import { authorOf } from './importAuthor'
import { addSites } from './importSites'

/** `import <kind> <path…>`: records of the hub's own formats, or a whole site. */
export const addImport: AddCommand = (program, terminal) => {
  const parent = program
    .command('import')
    .description('bring content in from files; a second run creates nothing twice')
  for (const importer of importers)
    parent
      .command(importer.kind)
      .description(importer.summary)
      .argument('<path...>', `files, or folders with files that end with ${importer.extensions.join(', ')}`)
      .option('--author <handle>', 'the member under whose name stands what names none (default: an admin)')
      .option('--strict', 'end with an exit code other than 0 when any record was skipped', false)
      .action((paths: string[], options: { author?: string; strict: boolean }) =>
        withHub(async ({ payload }) => {
          if (!(importer.collection in payload.collections))
            throw new Failure(`This hub has no ${importer.collection}.`)
          const author = await authorOf(payload, options.author)
          const progress = createProgress(terminal)
          const { created, known, skipped } = await runImport(importer, {
            payload,
            paths,
            cwd: terminal.cwd,
            author,
            onFault: progress.say,
            onProgress: (done, total) => progress.update(done, total, importer.kind),
          }).finally(progress.stop)
          terminal.out(`${importer.kind}: ${created} created, ${known} there already, ${skipped} skipped`)
          if (created + known === 0) throw new Failure('Nothing could be imported.')
          if (options.strict && skipped > 0) throw new Failure(`${skipped} skipped, and --strict was given.`)
        }),
      )
  addSites(parent, terminal)
}
