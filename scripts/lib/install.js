import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const marker = path.join('node_modules', '.installed-lock')

/**
 * Installs the packages of `package-lock.json` when they are missing or older than it; does nothing otherwise.
 * Runs in the project's root, before any package can be imported. Ends the process with npm's own exit code when
 * npm fails.
 *
 * @param {{ dev?: boolean }} [options] - `dev: false`: what the hub needs to be built and to run is enough.
 */
export const installed = ({ dev = true } = {}) => {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const enough = dev ? [lock] : [lock, `${lock} without dev`]
  if (existsSync(marker) && enough.includes(readFileSync(marker, 'utf8'))) return
  console.log('Installing packages …')
  const { status } = spawnSync(
    'npm',
    ['ci', `--${dev ? 'include' : 'omit'}=dev`, '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  )
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(marker, dev ? lock : `${lock} without dev`)
}
