/**
 * `npm test`: installs what is missing, then types, lint and format, then every test that needs no browser: unit,
 * architecture, contracts and integration on the embedded database. Stops at the first step that fails.
 */
import { spawnSync } from 'node:child_process'
import { installed } from './lib/install.js'
import { runJest } from './lib/jest.js'

installed()
for (const step of ['types', 'lint']) {
  console.log(`\n— ${step}`)
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
console.log('\n— tests')
process.exit(await runJest(process.argv.slice(2)))
