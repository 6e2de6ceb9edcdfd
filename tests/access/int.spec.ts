import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { hurry } from './hurry'
import { accessMatrix, type Matrix } from './matrix'
import { onlyAccess } from './onlyAccess'
import { accessPage } from './page'

const file = 'docs/access.md'

let hub: TestHub
let matrix: Matrix
beforeAll(async () => {
  hub = await bootHub()
  onlyAccess(hub.payload)
  await hurry(hub.payload)
  matrix = await accessMatrix(hub)
}, 600_000)
afterAll(() => hub.stop())

describe('access', () => {
  it('should be the same through REST, GraphQL and the Local API', () => {
    process.stdout.write(`access matrix: ${matrix.cells} cells tried, ${matrix.surprises.length} surprises\n`)
    expect(matrix.surprises).toEqual([])
  })

  it('should be as docs/access.md says, for every role, collection, operation and field', async () => {
    const formatted = await format(accessPage(matrix.rows), {
      ...(await resolveConfig(file)),
      parser: 'markdown',
    })
    if (process.env.UPDATE_ACCESS) await writeFile(file, formatted)
    expect(formatted).toBe(await readFile(file, 'utf8'))
  })
})
