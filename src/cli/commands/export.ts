import path from 'node:path'
import { documentPath } from '../../endpoints/documentPath'
import { formats, runExport } from '../export'
import { Failure } from '../failure'
import { createProgress } from '../progress'
import type { AddCommand } from '../terminal'
import { withHub } from '../withHub'

/** `export <path>` */
export const addExport: AddCommand = (program, terminal) => {
  program
    .command('export')
    .description('write everything into a folder: texts, people, settings, pictures; no secrets')
    .argument('<path>', 'an empty folder, or one that is not there yet')
    .option(
      '--format <format>',
      'markdown: a file for each text; json: JSON Lines for each collection',
      'markdown',
    )
    .option(
      '--forum [address]',
      'the forums alone, or one of them, in the form that import topics reads back',
    )
    .action(async (folder: string, options: { format: string; forum?: string | true }) => {
      const format = formats.find((each) => each === options.format)
      if (format === undefined) throw new Failure(`--format is ${formats.join(' or ')}.`)
      await withHub(async ({ payload, env }) => {
        const progress = createProgress(terminal)
        const counts = await runExport({
          payload,
          folder: path.resolve(terminal.cwd, folder),
          format,
          ...(options.forum === undefined ? {} : { forum: options.forum }),
          siteURL: env.siteURL,
          pathOf: (document, language) => documentPath(payload, document, language),
          onFault: progress.say,
          onProgress: (done, total) => progress.update(done, total, 'export'),
        }).finally(progress.stop)
        terminal.out(
          Object.entries(counts)
            .map(([what, count]) => `${what}: ${count}`)
            .join(', '),
        )
      })
    })
}
