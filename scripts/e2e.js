/**
 * `npm run test:e2e`: the browser tests, against a hub that `npm start` starts. Installs what is missing, the real
 * Bluesky PDS included. Needs a Chromium: `CHROMIUM_PATH`, or `chromium` on the machine.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installed } from './lib/install.js'
import { runJest } from './lib/jest.js'

installed()
const chromium =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
    existsSync(file),
  )
if (!chromium) {
  console.error('No Chromium found: install one, or set CHROMIUM_PATH.')
  process.exit(1)
}
if (!existsSync('tests/servers/pds/node_modules')) {
  console.log('Installing a Bluesky PDS for the tests …')
  const pds = ['ci', '--prefix', 'tests/servers/pds', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', pds, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
process.exit(
  await runJest(['--config', 'jest.e2e.config.js', ...process.argv.slice(2)], { CHROMIUM_PATH: chromium }),
)
