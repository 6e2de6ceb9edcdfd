/**
 * Builds GoToSocial, the one server of the Mastodon API that is a single program, into the user's cache folder, once.
 * Needs Go, and nothing else that runs a compiler. Two ways in which it is not just `go install`:
 * - from 0.19 on its module calls itself by another name than the one it is published under, so it is built in a copy;
 * - three of its libraries name the newest Go that they were tried with, because they know how it lays out types: in the
 *   copy they take any, and the tests that drive the server say whether that holds.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gotosocialFolder, gotosocialVersion } from './folder.js'

const published = `github.com/superseriousbusiness/gotosocial@${gotosocialVersion}`
/** Of the module's files (go.sum's `h1:`): what is built is what was looked at. */
const sum = 'h1:plMjqWGUG/rzayTFJE5ZpaM/dVU3hpFCsNZcNNepHoM='
const bounded = ['go-mangler', 'go-mutexes', 'go-structr'].map((name) => `codeberg.org/gruf/${name}`)

/** Runs a command, its errors shown; resolves to what it printed. */
const run = (command, args, cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, CGO_ENABLED: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (bytes) => (printed += bytes.toString()))
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${command} ${args.join(' ')} ended with ${code}.`)),
    )
  })

/** A module's files, and what go.sum says of them. */
const downloaded = async (name, cwd) => JSON.parse(await run('go', ['mod', 'download', '-json', name], cwd))

/** Copies what Go keeps read-only, to be written to. */
const copy = async (from, to) => {
  await cp(from, to, { recursive: true })
  await run('chmod', ['-R', 'u+w', to])
}

/** Takes the upper bound off every file that has one. */
const unbound = async (folder) => {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.go')) continue
    const file = path.join(folder, name)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace(/^(\/\/go:build go1\.\d+) && !go1\.\d+$/m, '$1'))
  }
}

const build = async () => {
  const folder = `${gotosocialFolder}.new`
  const source = path.join(folder, 'source')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const module = await downloaded(published, folder)
  if (module.Sum !== sum) throw new Error(`${published} is ${module.Sum}, and not ${sum}.`)
  await copy(module.Dir, source)
  // Of its copies of libraries only the list was published.
  await rm(path.join(source, 'vendor'), { recursive: true, force: true })
  for (const name of bounded) {
    const version = await run('go', ['list', '-m', '-f', '{{.Path}}@{{.Version}}', name], source)
    const { Dir } = await downloaded(version.trim(), source)
    const own = path.join(source, 'unbound', path.basename(name))
    await copy(Dir, own)
    await unbound(own)
    await run('go', ['mod', 'edit', '-replace', `${name}=${own}`], source)
  }
  await run(
    'go',
    [
      'build',
      '-trimpath',
      '-tags',
      'netgo osusergo nootel timetzdata',
      '-ldflags',
      `-s -w -X main.Version=${gotosocialVersion.slice(1)}`,
      '-o',
      path.join(folder, 'gotosocial'),
      './cmd/gotosocial',
    ],
    source,
  )
  await rename(path.join(source, 'web'), path.join(folder, 'web'))
  await rm(source, { recursive: true, force: true })
  await rm(gotosocialFolder, { recursive: true, force: true })
  await rename(folder, gotosocialFolder)
}

if (!existsSync(gotosocialFolder)) await build()
console.info(`GoToSocial ${gotosocialVersion} is at ${gotosocialFolder}.`)
