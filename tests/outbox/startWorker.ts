import { build } from 'esbuild'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { WorkerOrder } from './worker'

/** A worker process, started and waiting. */
export type Worker = {
  /** Lets it begin. */
  go: () => void
  /** Resolves with the next line it says. */
  nextLine: () => Promise<string>
  /** Every line so far. */
  lines: readonly string[]
  /** `kill -9`, and waits until it is gone. */
  kill: () => Promise<void>
  /** Resolves when it has ended by itself; rejects when it failed. */
  end: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')
const bundled = new Map<string, Promise<string>>()

/** A script as one plain file, below `node_modules` so that it finds its packages: it starts twice as fast as by tsx. */
const bundle = async (script: string): Promise<string> => {
  const name = script.replace(/\W+/g, '-')
  const outfile = path.join(root, `node_modules/.cache/hub-tests/${name}-${process.pid}.mjs`)
  await build({
    entryPoints: [path.join(root, script)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
  return outfile
}

/**
 * Starts a worker process and waits until it is ready.
 *
 * @param script - its path below the project: it takes its order as JSON, says "ready" and waits for a line.
 */
export const startWorker = async <Order extends object = WorkerOrder>(
  order: Order,
  script = 'tests/outbox/worker.ts',
): Promise<Worker> => {
  const bundling = bundled.get(script) ?? bundle(script)
  bundled.set(script, bundling)
  const file = await bundling
  const env = { ...process.env }
  // Jest's own flags are not for a plain process.
  delete env.NODE_OPTIONS
  const child: ChildProcess = spawn(
    process.execPath,
    ['--conditions=production', file, JSON.stringify(order)],
    {
      cwd: root,
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const { stdin, stdout } = child
  if (!stdin || !stdout) throw new Error('A worker needs its pipes.')
  const exited = once(child, 'exit') as Promise<[number | null]>
  const reader = createInterface(stdout)
  const lines: string[] = []
  reader.on('line', (line) => lines.push(line))
  const nextLine = async (): Promise<string> => {
    const ended = exited.then(([code]) => {
      throw new Error(`The worker ended with ${String(code)}.`)
    })
    const [line] = (await Promise.race([once(reader, 'line'), ended])) as [string]
    return line
  }
  await nextLine()
  return {
    go: () => void stdin.write('go\n'),
    nextLine,
    lines,
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    end: async () => {
      const [code] = await exited
      if (code !== 0) throw new Error(`The worker ended with ${String(code)}.`)
    },
  }
}

/** Numbers in [0, 1) that follow from a seed (mulberry32), so that a failed run can be repeated. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
