import { resetSecondFactorByOperator } from '../../collections/members'
import { memberOf } from '../memberOf'
import type { AddCommand } from '../terminal'
import { withHub } from '../withHub'

/** `reset-second-factor` */
export const addResetSecondFactor: AddCommand = (program, terminal) => {
  program
    .command('reset-second-factor <handle>')
    .description('take the second factor off a member who lost it; their sessions end and a mail tells them')
    .option('--reason <words>', 'why, for the log', 'by the operator')
    .action((handle: string, { reason }: { reason: string }) =>
      withHub(async ({ payload }) => {
        const { id: member } = await memberOf(payload, handle)
        await resetSecondFactorByOperator({ payload, member, reason })
        terminal.out(`${handle} logs in by password alone until they set up a new second factor.`)
      }),
    )
}
