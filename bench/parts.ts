import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '..')
/** Plain Payload's. */
export const baseline = path.join(root, 'bench/baseline')
/** `production`: the editor's plain modules sometimes never finish loading; see scripts/lib. */
export const tsx = ['--conditions=production', '--import', 'tsx']

/** The same in a folder that does not have tsx. */
export const tsxAnywhere = ['--import', import.meta.resolve('tsx')]

/** Runs a command to its end; what it says is not shown. */
export const run = (command: string, args: string[], env: Record<string, string> = {}, cwd = root): void =>
  void execFileSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** What a part of its own, on a hub of its own, prints as JSON in its last line. */
export const part = <Result>(script: string, scratch: string, args: readonly string[] = []): Result => {
  const name = script.replaceAll('/', '-')
  const folder = path.join(scratch, [name, ...args].join('-'))
  mkdirSync(folder, { recursive: true })
  const output = execFileSync(process.execPath, [...tsx, `bench/${script}.ts`, ...args], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: folder,
      BASELINE_DATABASE: `file:${path.join(folder, 'payload.db')}`,
      HUB_SEED: 'none',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Result
}

/** One line of the result. */
export type Line = {
  what: string
  value: number | string
  /** What it is held against, and how it stands. */
  target?: string
}
