import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A real PDS in a process of its own, with one account on it. */
export type RunningPds = {
  url: string
  handle: string
  did: string
  appPassword: string
  stop: () => Promise<void>
}

const folder = path.resolve('tests/servers/pds')

/** Why the real PDS cannot be started here; null when it can. */
export const pdsMissing = (): string | null =>
  existsSync(path.join(folder, 'node_modules'))
    ? null
    : 'The real PDS is not installed: npm ci --prefix tests/servers/pds'

/** Starts the PDS and waits until it is ready. */
export const startPds = async (): Promise<RunningPds> => {
  const child = spawn(process.execPath, ['start.mjs'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  const ready = JSON.parse(await firstLine(child)) as Omit<RunningPds, 'stop'>
  return {
    ...ready,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    if (!child.stdout) return reject(new Error('The process has no output.'))
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`The process ended (${code}) before it was ready.`)))
  })
