import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A module that asks where it lies must hear where its source lies, not where the compiled file does. */
const ownPlaces = {
  name: 'own-places',
  setup: (build) => {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => ({
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      contents: readFileSync(file, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.filename', JSON.stringify(file)),
    }))
  },
}

/**
 * Compiles a TypeScript entry and everything of ours below it into plain modules, and answers the address to import.
 * Packages stay where they are. About 0.2 s; unchanged sources are found compiled.
 *
 * For a process that stays: without a loader the server takes 100 to 150 MB less than with tsx, and starts as fast.
 * Whoever imports the answer has called `settleLexical` before.
 *
 * @param {string} entry - path below the project's root, which is the working directory.
 * @returns {Promise<string>}
 */
export const compiled = async (entry) => {
  const { build, stop } = await import('esbuild')
  const cache = path.resolve('node_modules/.cache/hub')
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: cache,
    entryNames: 'entry',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported late (a configuration that reads the environment) is evaluated late.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    jsx: 'automatic',
    sourcemap: 'inline',
    write: false,
    logLevel: 'error',
    plugins: [ownPlaces],
  })
  // Its helper process would stay, with 50 MB, as long as the hub runs.
  await stop()
  const hash = createHash('sha256')
  for (const { path: file, contents } of outputFiles) hash.update(file).update(contents)
  const folder = path.join(cache, hash.digest('hex').slice(0, 16))
  if (!existsSync(folder)) place({ cache, folder, outputFiles })
  return pathToFileURL(path.join(folder, 'entry.mjs')).href
}

/** All files or none: two starts at once may compile the same. */
const place = ({ cache, folder, outputFiles }) => {
  const draft = `${folder}.${randomUUID()}`
  for (const { path: file, contents } of outputFiles) {
    const target = path.join(draft, path.relative(cache, file))
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, contents)
  }
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}
