import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const marker = path.join('node_modules', '.installed-lock')

/**
 * Installs the packages of `package-lock.json` when they are missing or older than it; does nothing otherwise.
 * Runs in the project's root, before any package can be imported. Ends the process with npm's own exit code when
 * npm fails.
 */
export const installed = () => {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return
  console.log('Installing packages …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(marker, lock)
}
