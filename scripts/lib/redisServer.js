import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './freePort.js'

/**
 * @typedef {{
 *   url: string,
 *   kill: () => Promise<void>,
 *   restart: () => Promise<void>,
 *   signal: (name: 'SIGSTOP' | 'SIGCONT') => void,
 * }} Redis
 */

/**
 * A Redis of this machine on loopback that can be killed and started again, on the same port and with nothing in it.
 *
 * @returns {Promise<Redis>}
 */
export const startRedis = async () => {
  const port = await freePort()
  /** @type {import('node:child_process').ChildProcess} */
  let child
  const start = async () => {
    child = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--save', ''], {
      stdio: 'ignore',
    })
    const failed = once(child, 'error').then(([error]) => Promise.reject(error))
    failed.catch(() => undefined)
    while (!(await Promise.race([accepts(port), failed]))) await wait(10)
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    restart: start,
    signal: (name) => void child.kill(name),
  }
}

/** @param {number} port @returns {Promise<boolean>} */
const accepts = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
