import path from 'node:path'
import { type Env, parseEnv } from '../../config/env'
import { prepareDataDir } from '../../server/boot'
import { backUp, restore } from '../backup'
import { createProgress } from '../progress'
import type { AddCommand, Terminal } from '../terminal'

const bucketNote = ({ s3 }: Env): string =>
  s3 === null ? '' : `Pictures are in the bucket ${s3.bucket}, which is backed up by itself.`

const tell = (terminal: Terminal, ...lines: readonly string[]): void =>
  lines.filter((line) => line !== '').forEach((line) => terminal.out(line))

/** `backup <path>`, `restore <path>` */
export const addBackup: AddCommand = (program, terminal) => {
  program
    .command('backup')
    .description('copy database, uploads and secret into a folder, while the hub runs')
    .argument('<path>', 'an empty folder, or one that is not there yet')
    .action(async (folder: string) => {
      const env = parseEnv(process.env, { cwd: process.cwd() })
      const progress = createProgress(terminal)
      const { files, bytes } = await backUp({
        ...env,
        folder: path.resolve(terminal.cwd, folder),
        now: new Date(),
        onProgress: (done, total) => progress.update(done, total, 'backup'),
      }).finally(progress.stop)
      const size = `${(bytes / 1e6).toFixed(1)} MB`
      tell(
        terminal,
        `${files} files, ${size}. It holds the secret: keep it like a password.`,
        bucketNote(env),
      )
    })

  program
    .command('restore')
    .description('put a backup back, after checking all of it; stop the hub first')
    .argument('<path>', 'a folder that backup wrote')
    .option('--replace', 'although there is a database: what is there is set aside, not deleted', false)
    .action(async (folder: string, { replace }: { replace: boolean }) => {
      const env = parseEnv(process.env, { cwd: process.cwd() })
      // Without a secret of its own: the backup brings one.
      prepareDataDir({ dataDir: env.dataDir, secret: env.secret ?? '' })
      const progress = createProgress(terminal)
      const { files, aside } = await restore({
        ...env,
        folder: path.resolve(terminal.cwd, folder),
        replace,
        now: new Date(),
        onProgress: (done, total) => progress.update(done, total, 'check'),
      }).finally(progress.stop)
      const was = aside === null ? '' : `What was there is set aside in ${env.dataDir}, as …${aside}.`
      tell(terminal, `${files} files put back.`, was, bucketNote(env))
    })
}
