import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A server from npm that the hub is held against. */
export type Package = {
  name: string
  /** What `npm install` is given. */
  packages: readonly string[]
  /** The package is unpacked, and its dependencies are installed into its own folder: its own tool does the same. */
  itself?: boolean
  /** Parts that must be compiled or fetched; nothing else that is installed runs a script. */
  builds: readonly string[]
  /** The major version of Node that it runs on, when it does not take the one that runs the bench. */
  node?: number
}

/** An installed peer: its folder, the Node that it runs on, and what its commands find in their environment. */
export type Installed = { folder: string; node: string; env: Record<string, string> }

/** Where peers are installed: outside the project, so that `npm ci` stays small, and once for all runs. */
export const peersFolder = process.env.BENCH_PEERS ?? path.join(os.tmpdir(), 'hub-bench-peers')

/** Another Node than this one, from npm, with its headers for what must be compiled. */
const anotherNode = (major: number): Omit<Installed, 'folder'> => {
  const { folder } = install({ name: `node-${major}`, packages: [`node@${major}`], builds: ['node'] })
  const home = path.join(folder, 'node_modules/node')
  const whole = path.join(home, `node_modules/node-${process.platform}-${process.arch}`)
  return {
    node: path.join(home, 'bin/node'),
    env: {
      PATH: `${path.join(home, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`,
      ...(existsSync(path.join(whole, 'include')) ? { npm_config_nodedir: whole } : {}),
    },
  }
}

/**
 * Installs a peer on demand into a folder of its own.
 *
 * @throws Error with the reason when it cannot be: the registry, a native build.
 */
export const install = ({ name, packages, itself = false, builds, node: major }: Package): Installed => {
  const runsOn = major === undefined ? { node: process.execPath, env: {} } : anotherNode(major)
  const folder = path.join(peersFolder, name)
  const [installed, wanted] = [path.join(folder, 'installed'), packages.join(' ')]
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return { folder, ...runsOn }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const npm = (...args: string[]): string => runNpm(args, folder, runsOn.env)
  if (itself) {
    const archive =
      npm('pack', ...packages)
        .trim()
        .split('\n')
        .at(-1) ?? ''
    execFileSync('tar', ['-xzf', archive, '--strip-components=1'], { cwd: folder })
    // Its lock is another tool's, which does not refuse ranges of peer dependencies that contradict each other.
    npm('install', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps')
  } else {
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: `peer-${name}`, private: true }))
    npm('install', '--ignore-scripts', ...packages)
  }
  if (builds.length > 0) npm('rebuild', ...builds)
  writeFileSync(installed, wanted)
  return { folder, ...runsOn }
}

const runNpm = (args: string[], cwd: string, env: Record<string, string>): string => {
  try {
    return execFileSync('npm', [...args, '--no-audit', '--no-fund'], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      timeout: 1_800_000,
    })
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error)
    const why = /npm error (?!code)(.+)/.exec(said)?.[1] ?? said.slice(0, 200)
    throw new Error(`npm ${args[0] ?? ''}: ${why}`, { cause: error })
  }
}
