import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A started server of the measurement. */
export type Server = { url: string; child: ChildProcess; readyAfter: number; stop: () => Promise<void> }

/**
 * Starts a command that serves HTTP and waits for its first good page.
 *
 * @returns `readyAfter`: milliseconds from the start of the command to the end of the first 200.
 * @throws Error when the command ends, or ten minutes pass (a build is part of a first start), before that.
 */
export const serve = async (args: {
  command: [string, ...string[]]
  cwd: string
  env: Record<string, string>
  port: number
  path: string
  /** The status of a server that is ready. @default 200 */
  ready?: number
}): Promise<Server> => {
  const { command, cwd, env, port, path, ready = 200 } = args
  const started = performance.now()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(command[0], command.slice(1), {
    cwd,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}.`)
    if (performance.now() - started > 600_000) {
      child.kill('SIGTERM')
      throw new Error(`${command.join(' ')} did not answer.`)
    }
    const status = await fetch(url + path).then(
      async (response) => (await response.arrayBuffer(), response.status),
      // Refused: it does not listen yet.
      () => 0,
    )
    if (status === ready) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    url,
    child,
    readyAfter: performance.now() - started,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Resident memory in bytes of a process and all its descendants, as `ps` counts it. */
export const residentMemory = (root: number): number => {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([root])
  for (let grown = true; grown;) {
    grown = false
    for (const [pid = 0, parent = 0] of rows)
      if (family.has(parent) && !family.has(pid)) {
        family.add(pid)
        grown = true
      }
  }
  return rows.reduce((sum, [pid = 0, , rss = 0]) => sum + (family.has(pid) ? rss * 1024 : 0), 0)
}
