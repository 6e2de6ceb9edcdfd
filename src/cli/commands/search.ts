import { rebuildIndex } from '../../plugins/search'
import { Failure } from '../failure'
import { createProgress } from '../progress'
import type { AddCommand } from '../terminal'
import { withHub } from '../withHub'

/** `search:rebuild` */
export const addSearch: AddCommand = (program, terminal) => {
  program
    .command('search:rebuild')
    .description('build the search index anew from the documents; the hub may be running')
    .action(() =>
      withHub(async ({ payload }) => {
        const progress = createProgress(terminal)
        const documents = await rebuildIndex(payload, {
          onProgress: (done, total) => progress.update(done, total, 'documents'),
        }).finally(progress.stop)
        if (documents === null) throw new Failure('This hub has no search.')
        terminal.out(`${documents} documents looked at; the search index is new`)
      }),
    )
}
