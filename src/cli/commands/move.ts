import { parseEnv } from '../../config/env'
import { readSecret } from '../../config/secret'
import { checkMigrations } from '../../database'
import { Failure } from '../failure'
import { move, type Moved, type Verdict } from '../move'
import { createProgress } from '../progress'
import type { AddCommand, Terminal } from '../terminal'

/** `move --to mongodb://…` */
export const addMove: AddCommand = (program, terminal) => {
  program
    .command('move')
    .description('copy an embedded hub into MongoDB, compare both, and go on where it was cut off')
    .requiredOption('--to <url>', 'mongodb://… with the name of an empty database, or of an unfinished move')
    .option('--verify', 'compare only: nothing is written', false)
    .action(async ({ to, verify }: { to: string; verify: boolean }) => {
      const env = parseEnv(process.env, { cwd: process.cwd() })
      const secret = env.secret ?? readSecret(env.dataDir)
      if (secret === null) throw new Failure(`There is no hub in ${env.dataDir} yet.`)
      // Configurations open nothing by themselves; what they need to load is looked at above.
      const { default: config } = await import('../../../payload.config')
      const { migrations } = await import('../../migrations')
      const progress = createProgress(terminal)
      const moved = await move({
        ...env,
        config: await config,
        secret,
        to,
        verifyOnly: verify,
        now: () => new Date(),
        onProgress: progress.update,
        prepare: (payload) => checkMigrations(payload, migrations),
      }).finally(progress.stop)
      for (const line of describe(moved.verdicts)) terminal.out(line)
      judge(moved, verify, terminal)
      terminal.out(
        verify
          ? 'Both say the same.'
          : `Moved. Start the hub with this DATABASE_URL and with PAYLOAD_SECRET set to what is in ${env.dataDir}/secret; uploads stay in ${env.dataDir}. Then build the search anew: npm run hub -- search:rebuild.`,
      )
    })
}

const describe = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter(({ source, target }) => source.count > 0 || target.count > 0)
    .map(({ name, source }) => `${String(source.count).padStart(8)}  ${source.sha256.slice(0, 16)}  ${name}`)

/** @throws Failure when the two sides differ, or the hub was written to. */
const judge = ({ verdicts, written }: Moved, verify: boolean, terminal: Terminal): void => {
  const different = verdicts.filter(
    ({ source, target }) => source.count !== target.count || source.sha256 !== target.sha256,
  )
  if (different.length > 0) {
    for (const { name, source, target, first } of different)
      terminal.err(
        `  ${name}: ${source.count} documents here, ${target.count} there${first === null ? '' : `; first ${first.id} (${first.fields?.join(', ') ?? 'missing'})`}`,
      )
    throw new Failure('The two sides differ.')
  }
  if (written && !verify)
    throw new Failure(
      'Everything was copied, but the hub was written to meanwhile: stop it, and give the same command again. Only what has changed is copied then.',
    )
}
