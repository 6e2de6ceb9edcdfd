import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const marker = path.join('.next', 'hub-sources')
const outputs = [path.join('.next', 'BUILD_ID')]

// What Next compiles. The server and the command line run from their sources.
const roots = ['src', 'public', 'payload.config.ts', 'next.config.js', 'tsconfig.json', 'package-lock.json']
const notCompiled = [/\.spec\.tsx?$/, /^src\/(server|cli|migrations)\//]

/** @param {string} at @returns {string[]} */
const filesOf = (at) => {
  if (!existsSync(at)) return []
  if (statSync(at).isFile()) return [at]
  return readdirSync(at, { withFileTypes: true })
    .flatMap((each) => {
      const file = path.posix.join(at, each.name)
      return each.isDirectory() ? filesOf(file) : [file]
    })
    .filter((file) => !notCompiled.some((pattern) => pattern.test(file)))
}

const sourcesHash = () => {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const file of roots.flatMap(filesOf).sort()) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Builds admin and site when a source has changed since the last build; does nothing otherwise. Ends the process
 * with the build's own output and exit code when it fails.
 */
export const built = async () => {
  const sources = sourcesHash()
  const fresh = outputs.every((file) => existsSync(file)) && existsSync(marker)
  if (fresh && readFileSync(marker, 'utf8') === sources) return
  console.log('Building admin and site; this takes a minute the first time …')
  const build = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const output = []
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => output.push(chunk))
  const [code] = await once(build, 'close')
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output))
    process.exit(code ?? 1)
  }
  writeFileSync(marker, sources)
}
