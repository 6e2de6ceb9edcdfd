import { recountMembers } from '../../plugins/standing'
import { createProgress } from '../progress'
import type { AddCommand } from '../terminal'
import { withHub } from '../withHub'

/** `standing:recompute` */
export const addStanding: AddCommand = (program, terminal) => {
  program
    .command('standing:recompute')
    .description('work out every member’s trust level from what is recorded; again changes nothing')
    .action(() =>
      withHub(async ({ payload }) => {
        const progress = createProgress(terminal)
        const { members, corrected, moved } = await recountMembers(payload, {
          onProgress: (done, total) => progress.update(done, total, 'members'),
        }).finally(progress.stop)
        terminal.out(`${members} members: ${moved} moved on the ladder, ${corrected} rows put right`)
      }),
    )
}
