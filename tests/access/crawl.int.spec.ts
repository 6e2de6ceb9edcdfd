import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { crawlGraphQL, crawlREST } from './crawl'
import { hurry } from './hurry'
import { askOracles } from './oracles'
import { actors } from './people'
import { plantCanaries, type Planted } from './canaries'

let hub: TestHub
let planted: Planted
beforeAll(async () => {
  hub = await bootHub()
  await hurry(hub.payload)
  planted = await plantCanaries(hub)
}, 300_000)
afterAll(() => hub.stop())

describe('what is private', () => {
  it('should be planted everywhere', () => {
    expect(planted.canaries.length).toBeGreaterThan(150)
  })

  it.each(actors)(
    'should not show in any field of the whole schema to: %s',
    async (actor) => {
      const { fields, leaks } = await crawlGraphQL(hub, planted, actor)
      process.stdout.write(`GraphQL as ${actor}: ${fields} fields asked, ${leaks.length} leaks\n`)
      expect(leaks).toEqual([])
    },
    300_000,
  )

  it.each(actors)(
    'should not show at any address of the REST API to: %s',
    async (actor) => {
      const { requests, leaks } = await crawlREST(hub, planted, actor)
      process.stdout.write(`REST as ${actor}: ${requests} requests, ${leaks.length} leaks\n`)
      expect(leaks).toEqual([])
    },
    300_000,
  )

  it.each(actors)(
    'should not be found out by filters, sorting and counts by: %s',
    async (actor) => {
      const { questions, leaks } = await askOracles(hub, planted, actor)
      process.stdout.write(`oracles as ${actor}: ${questions} questions, ${leaks.length} answered\n`)
      expect(leaks).toEqual([])
    },
    300_000,
  )
})
