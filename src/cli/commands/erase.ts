import { eraseMemberNow } from '../../plugins/privacy'
import { Failure } from '../failure'
import { memberOf } from '../memberOf'
import { createProgress } from '../progress'
import type { AddCommand } from '../terminal'
import { withHub } from '../withHub'

type Options = { reason: string; afterGrace: boolean; yes: boolean }

/** `erase` */
export const addErase: AddCommand = (program, terminal) => {
  program
    .command('erase <handle>')
    .description('erase a member and everything that points to them; nothing brings it back')
    .requiredOption('--reason <words>', 'why, for the list of deletions')
    .option('--after-grace', 'after the days of grace, in which the member may keep the account', false)
    .option('--yes', 'really do it', false)
    .action((handle: string, { reason, afterGrace, yes }: Options) =>
      withHub(async ({ payload }) => {
        const { id: member } = await memberOf(payload, handle)
        if (!yes) throw new Failure(`This erases ${handle} for good. Add --yes to do it.`)
        const progress = createProgress(terminal)
        const { done, dueAt } = await eraseMemberNow({
          payload,
          member,
          reason,
          atOnce: !afterGrace,
          onProgress: (steps, total) => progress.update(steps, total, 'steps'),
        }).finally(progress.stop)
        terminal.out(done ? `${handle} is erased.` : `The server’s worker erases ${handle} from ${dueAt} on.`)
      }),
    )
}
