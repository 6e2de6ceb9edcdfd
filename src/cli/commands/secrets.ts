import { rotateSecrets } from '../../config/sealed'
import { Failure } from '../failure'
import { createProgress } from '../progress'
import type { AddCommand } from '../terminal'
import { withHub } from '../withHub'

/** `secrets:rotate` */
export const addSecrets: AddCommand = (program, terminal) => {
  program
    .command('secrets:rotate')
    .description(
      'encrypt what is kept encrypted with PAYLOAD_SECRET, where it still is with PAYLOAD_SECRET_PREVIOUS; may be interrupted and called again',
    )
    .action(() =>
      withHub(async ({ payload, env }) => {
        const progress = createProgress(terminal)
        const { rotated, current, unreadable } = await rotateSecrets({
          payload,
          previous: env.previousSecret,
          onProgress: (done, total) => progress.update(done, total, 'rows'),
        }).finally(progress.stop)
        if (unreadable.length === 0) {
          terminal.out(
            `${rotated} encrypted anew, ${current} were already. PAYLOAD_SECRET_PREVIOUS is not needed any more.`,
          )
          return
        }
        for (const { where, id, field } of unreadable.slice(0, shown))
          terminal.err(`  ${where}${id === null ? '' : ` ${id}`}: ${field}`)
        if (unreadable.length > shown) terminal.err(`  … and ${unreadable.length - shown} more`)
        throw new Failure(
          env.previousSecret === null
            ? `${unreadable.length} cannot be read with PAYLOAD_SECRET: set PAYLOAD_SECRET_PREVIOUS to the secret before. Nothing was changed.`
            : `${unreadable.length} can be read with neither PAYLOAD_SECRET nor PAYLOAD_SECRET_PREVIOUS. Nothing was changed.`,
        )
      }),
    )
}

/** Lines of what cannot be read. */
const shown = 20
