import { HubNotEmptyError, seed } from '../seed'
import { Failure } from '../failure'
import { createProgress } from '../progress'
import type { AddCommand } from '../terminal'
import { withHub } from '../withHub'

/** `seed` */
export const addSeed: AddCommand = (program, terminal) => {
  program
    .command('seed')
    .description('fill an empty hub with demonstration content in English and French')
    .action(() =>
      withHub(async ({ payload }) => {
        const progress = createProgress(terminal)
        try {
          const { created } = await seed(payload, {
            onProgress: ({ done, total, label }) => progress.update(done, total, label),
          })
          const made = Object.entries(created).map(([collection, n]) => `${n} ${collection}`)
          terminal.out(
            made.length === 0 ? 'The demonstration is there already.' : `Created ${made.join(', ')}.`,
          )
        } catch (error) {
          throw error instanceof HubNotEmptyError ? new Failure(error.message, { cause: error }) : error
        } finally {
          progress.stop()
        }
      }),
    )
}
