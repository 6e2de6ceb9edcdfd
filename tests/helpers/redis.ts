import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './freePort'

/** A Redis of this machine on loopback that a test may kill and start again, on the same port and with nothing in it. */
export type RedisUnderTest = {
  url: string
  kill: () => Promise<void>
  restart: () => Promise<void>
  /** Stops it in the middle of what it does, as a machine that hangs; `SIGCONT` lets it go on. */
  signal: (name: 'SIGSTOP' | 'SIGCONT') => void
}

/** Starts `redis-server`, which keeps nothing on disk. */
export const startRedis = async (): Promise<RedisUnderTest> => {
  const port = await freePort()
  let child: ChildProcess
  const start = async (): Promise<void> => {
    child = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--save', ''], {
      stdio: 'ignore',
    })
    const failed = once(child, 'error').then(([error]) => Promise.reject(error as Error))
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

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
