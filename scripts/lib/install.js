import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Does `node_modules` hold every package of `package-lock.json` in its version, by npm's own record of it? */
const isComplete = (dev) => {
  const record = path.join('node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const present = packagesIn(record)
  return Object.entries(packagesIn('package-lock.json')).every(
    ([place, { version, optional, dev: isDev, devOptional }]) =>
      place === '' ||
      // Optional ones are for some platform or other.
      optional ||
      (!dev && (isDev || devOptional)) ||
      present[place]?.version === version,
  )
}

/**
 * Installs the packages of `package-lock.json` when they are missing or of other versions; does nothing otherwise.
 * Runs in the project's root, before any package can be imported. Ends the process with npm's own exit code when
 * npm fails.
 *
 * @param {{ dev?: boolean }} [options] - `dev: false`: what the hub needs to be built and to run is enough.
 */
export const installed = ({ dev = true } = {}) => {
  if (isComplete(dev)) return
  console.log('Installing packages …')
  const { status } = spawnSync(
    'npm',
    ['ci', `--${dev ? 'include' : 'omit'}=dev`, '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  )
  if (status !== 0) process.exit(status ?? 1)
}
