import { Command, CommanderError } from 'commander'
import { describeError } from '../core/describeError'
import { EnvError } from '../config/env'
import { addBackup } from './commands/backup'
import { addChannel } from './commands/channel'
import { addCreateAdmin } from './commands/createAdmin'
import { addDoctor } from './commands/doctor'
import { addExport } from './commands/export'
import { addErase } from './commands/erase'
import { addImport } from './commands/import'
import { addModeration } from './commands/moderation'
import { addMove } from './commands/move'
import { addResetSecondFactor } from './commands/resetSecondFactor'
import { addSecrets } from './commands/secrets'
import { addSeed } from './commands/seed'
import { addSearch } from './commands/search'
import { addStanding } from './commands/standing'
import type { Terminal } from './terminal'

const terminal: Terminal = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  interactive: process.stderr.isTTY === true,
  // npm starts scripts in the project's folder, and says here where it was called.
  cwd: process.env.INIT_CWD ?? process.cwd(),
}

const program = new Command('npm run hub --')
  .description('The operator’s tool of the hub. A server may be running on the same database.')
  .showHelpAfterError('(--help says more)')
  .exitOverride()
for (const add of [
  addCreateAdmin,
  addSeed,
  addImport,
  addExport,
  addBackup,
  addMove,
  addSearch,
  addStanding,
  addModeration,
  addErase,
  addResetSecondFactor,
  addSecrets,
  addDoctor,
  addChannel,
])
  add(program, terminal)

try {
  await program.parseAsync()
  process.exit(0)
} catch (error) {
  // Commander has said what was wrong with the line, or shown its help.
  if (error instanceof CommanderError) process.exit(error.exitCode)
  terminal.err(error instanceof EnvError ? error.message : describeError(error))
  process.exit(1)
}
