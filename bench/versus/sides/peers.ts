import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A server from npm that the hub is held against. */
export type Package = {
  name: string
  /** What `npm install` is given. */
  packages: readonly string[]
  /** Versions of Node that it takes, by its own `engines`: their major numbers. */
  node: readonly number[]
}

/** Where peers are installed: outside the project, so that `npm ci` stays small, and once for all runs. */
export const peersFolder = process.env.BENCH_PEERS ?? path.join(os.tmpdir(), 'hub-bench-peers')

/**
 * Installs a peer on demand into a folder of its own.
 *
 * @returns the folder.
 * @throws Error with the reason when it cannot be: the version of Node, the network, a native build.
 */
export const install = ({ name, packages, node }: Package): string => {
  const here = Number(process.versions.node.split('.')[0])
  if (!node.includes(here))
    throw new Error(`${packages[0] ?? name} takes Node ${node.join(' or ')}, and this is ${process.version}`)
  const folder = path.join(peersFolder, name)
  if (existsSync(path.join(folder, 'installed'))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: `peer-${name}`, private: true }))
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: 900_000,
    })
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error)
    throw new Error(`npm install: ${/npm error (?!code)(.+)/.exec(said)?.[1] ?? said.slice(0, 200)}`, {
      cause: error,
    })
  }
  writeFileSync(path.join(folder, 'installed'), packages.join(' '))
  return folder
}
