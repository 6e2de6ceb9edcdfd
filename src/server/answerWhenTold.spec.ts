import { afterEach, describe, expect, it } from '@jest/globals'
import compression from 'compression'
import express, { type Express } from 'express'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { createLedger } from '../database/ledger'
import { answerWhenTold } from './answerWhenTold'

describe('an answer that waits until others have heard', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })

  const open = async (routes: (app: Express, write: () => void) => void) => {
    const log: string[] = []
    let tell: () => void = () => undefined
    const ledger = createLedger({
      others: {
        heard: async () => [],
        tell: () =>
          new Promise((resolve) => {
            tell = () => {
              log.push('told')
              resolve()
            }
          }),
      },
    })
    const app = express().use(compression({ threshold: 0 }))
    routes(app, () => ledger.written(['posts']))
    const server = createServer(answerWhenTold(ledger, app)).listen(0, '127.0.0.1')
    servers.push(server)
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const ask = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`)
      log.push(`answered ${answer.status}`)
      return answer
    }
    return { ask, log, tell: () => tell() }
  }

  it('should hold back what was written for, whole, and nothing else', async () => {
    const { ask, log, tell } = await open((app, write) => {
      app.get('/write', (_req, res) => {
        write()
        res.status(201).json({ made: 'x'.repeat(2000) })
      })
      app.get('/pipe', (_req, res) => {
        write()
        res.writeHead(200, { 'content-type': 'text/plain' })
        Readable.from(['one, ', 'two']).pipe(res)
      })
      app.get('/read', (_req, res) => void res.json({}))
    })
    const writing = ask('/write')
    await ask('/read')
    await ask('/read')
    tell()
    const answer = await writing
    const piping = ask('/pipe')
    await ask('/read')
    tell()
    expect(await (await piping).text()).toBe('one, two')
    expect(log.splice(4)).toEqual(['answered 200', 'told', 'answered 200'])
    expect(log).toEqual(['answered 200', 'answered 200', 'told', 'answered 201'])
    expect(await answer.json()).toEqual({ made: 'x'.repeat(2000) })
  })

  it('should hold back what follows a write in the middle of an answer', async () => {
    const { ask, tell } = await open((app, write) => {
      app.get('/stream', (_req, res) => {
        res.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-transform' })
        res.write('before, ')
        setImmediate(() => {
          write()
          res.write('after, ')
          res.end('end')
        })
      })
    })
    const answer = await ask('/stream')
    setTimeout(tell, 50)
    expect(await answer.text()).toBe('before, after, end')
  })
})
