/**
 * `npm run generate`: writes what is generated and checked in. `--check` writes nothing, names every file that is
 * stale and exits 1 then; `tests/generated.spec.ts` runs it.
 */
import { lexicographicSortSchema, printSchema } from 'graphql'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import configPromise from '../payload.config'
import { hubSchema } from '../src/config/graphql'
import { importSchemas } from './importSchemas'
import { generateSiteDocuments, siteDocuments } from './siteDocuments'

/** A generated file: where it is kept, and what it should hold. */
type Generated = { file: string; content: () => Promise<string> }

const admin = 'src/app/(payload)/admin'

const payloadTypes = async (config: SanitizedConfig, scratch: string): Promise<string> => {
  const file = path.join(scratch, 'payload-types.ts')
  process.env.PAYLOAD_TS_OUTPUT_PATH = file
  await generateTypes(config, { log: false })
  return readFileSync(file, 'utf8')
}

// Its imports are relative to where it lies, so the fresh one is made beside the kept one.
const importMap = async (config: SanitizedConfig): Promise<string> => {
  const file = path.resolve(admin, `importMap.${process.pid}.js`)
  writeFileSync(file, '')
  config.admin.importMap.importMapFile = file
  await generateImportMap(config, { log: false, force: true })
  const content = readFileSync(file, 'utf8')
  rmSync(file)
  return content
}

const config = await configPromise
const scratch = mkdtempSync(path.join(os.tmpdir(), 'hub-generate-'))
const schema = `${printSchema(lexicographicSortSchema(hubSchema(config).schema))}\n`
const files: Generated[] = [
  { file: 'src/payload-types.ts', content: () => payloadTypes(config, scratch) },
  { file: `${admin}/importMap.js`, content: () => importMap(config) },
  { file: 'schema.graphql', content: async () => schema },
  { file: `${siteDocuments}/generated.ts`, content: () => generateSiteDocuments(schema) },
  ...importSchemas,
]

const check = process.argv.includes('--check')
const stale: string[] = []
for (const { file, content } of files) {
  const fresh = await content()
  if (fresh === readFileSync(file, 'utf8')) continue
  stale.push(file)
  if (!check) writeFileSync(file, fresh)
}
rmSync(scratch, { recursive: true })
if (stale.length > 0) console.log(`${check ? 'Stale' : 'Written'}: ${stale.join(', ')}`)
process.exit(check && stale.length > 0 ? 1 : 0)
