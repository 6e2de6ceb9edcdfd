import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs Jest with ES modules and answers its exit code.
 *
 * @param {string[]} args - Jest's own arguments.
 * @param {Record<string, string>} [env] - added to the environment.
 * @returns {Promise<number>}
 */
export const runJest = async (args, env = {}) => {
  const child = spawn(
    process.execPath,
    ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...args],
    {
      stdio: 'inherit',
      env: { ...process.env, ...env, NODE_NO_WARNINGS: '1' },
    },
  )
  const [code] = await once(child, 'exit')
  return code ?? 1
}
