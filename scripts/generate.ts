/**
 * Writes what is generated and checked in: Payload's types, the admin's import map and the GraphQL schema file.
 * `tests/generated.spec.ts` fails when one of them is stale.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import config from '../payload.config'
import { hubSchema } from '../src/config/graphql'

const payloadCli = (...args: string[]) => execFileSync('npx', ['payload', ...args], { stdio: 'inherit' })

payloadCli('generate:types')
payloadCli('generate:importmap')
writeFileSync('schema.graphql', `${printSchema(lexicographicSortSchema(hubSchema(await config).schema))}\n`)
process.exit(0)
