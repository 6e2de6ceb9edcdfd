import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'

describe('the database under concurrent writes', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await bootHub({
      change: (config) => ({
        ...config,
        collections: [
          {
            slug: 'drops',
            fields: [
              { name: 'n', type: 'number' },
              { name: 'words', type: 'text', hasMany: true },
            ],
            hooks: {
              afterChange: [
                async ({ doc, req }) => {
                  await req.payload.create({
                    collection: 'traces' as never,
                    data: { drop: doc.n } as never,
                    req,
                  })
                  if (doc.n % 10 === 9) throw new Error('a hook that throws')
                  return doc
                },
              ],
            },
          },
          { slug: 'traces', fields: [{ name: 'drop', type: 'number' }] },
        ],
      }),
    })
  })
  afterAll(() => hub.stop())

  itNeeding('transactions', 'a throwing hook must undo what went before it')(
    'should keep 45 of 50 concurrent creates whole and no trace of the 5 whose hook throws, while others read',
    async () => {
      const drops = 'drops' as never
      const reads = Array.from({ length: 50 }, () => hub.payload.find({ collection: drops, limit: 100 }))
      const writes = await Promise.allSettled(
        Array.from({ length: 50 }, (_, n) =>
          hub.payload.create({ collection: drops, data: { n, words: ['a', 'b'] } as never }),
        ),
      )
      await Promise.all(reads)
      expect(writes.filter(({ status }) => status === 'fulfilled')).toHaveLength(45)
      const docs = (await hub.payload.find({ collection: drops, pagination: false })).docs as {
        n: number
        words: string[]
      }[]
      expect(docs).toHaveLength(45)
      expect(docs.every(({ n, words }) => n % 10 !== 9 && words.join() === 'a,b')).toBe(true)
      const traces = (await hub.payload.find({ collection: 'traces' as never, pagination: false })).docs as {
        drop: number
      }[]
      expect(traces.map(({ drop }) => drop).sort((a, b) => a - b)).toEqual(
        docs.map(({ n }) => n).sort((a, b) => a - b),
      )
    },
  )
})
