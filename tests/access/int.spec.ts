import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { accessMatrix, accessPage } from './matrix'

const file = 'docs/access.md'

let hub: TestHub
beforeAll(async () => {
  hub = await bootHub()
})
afterAll(() => hub.stop())

describe('access', () => {
  itNeeding('transactions', 'every attempt is taken back')(
    'should be as docs/access.md says, for every role, collection and operation',
    async () => {
      const page = accessPage(await accessMatrix(hub))
      const formatted = await format(page, { ...(await resolveConfig(file)), parser: 'markdown' })
      if (process.env.UPDATE_ACCESS) await writeFile(file, formatted)
      expect(formatted).toBe(await readFile(file, 'utf8'))
    },
  )
})
