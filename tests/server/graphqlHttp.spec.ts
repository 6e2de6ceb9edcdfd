import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { appOf, listen } from './helpers'

describe('GraphQL over HTTP', () => {
  let hub: TestHub
  let server: Awaited<ReturnType<typeof listen>>
  beforeAll(async () => {
    hub = await bootHub()
    server = await listen(appOf(hub).app)
  })
  afterAll(async () => {
    await server.stop()
    await hub.stop()
  })

  // The list is known before the server is: each audit asks for the address when it runs.
  const audits = serverAudits({ url: () => `${server.url}/api/graphql` })

  it('should be audited by the whole suite', () => {
    expect(audits.length).toBeGreaterThan(60)
  })

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' })
    },
  )
})
