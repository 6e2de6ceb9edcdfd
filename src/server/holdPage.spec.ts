import { describe, expect, it } from '@jest/globals'
import express, { type Response } from 'express'
import request from 'supertest'
import { type HeldPage, holdPage } from './holdPage'

/** Answers as the address says, held; what was held is turned into capitals. */
const app = express()
const seen: HeldPage[] = []
const answers: Record<string, (res: Response) => void> = {
  '/whole': (res) => void res.status(201).type('html').end('<p>é</p>'),
  '/parts': (res) => {
    res.type('html')
    res.flushHeaders()
    res.write('<p>a')
    res.write(Buffer.from('b'), () => res.end('c</p>'))
  },
  '/status': (res) => {
    res.type('html')
    res.writeHead(404)
    res.end('<p>none</p>')
  },
  '/data': (res) => {
    res.type('json')
    res.flushHeaders()
    res.write('{"a":')
    res.end('1}')
  },
}
app.use((req, res) => {
  holdPage(res, (page) => {
    seen.push(page)
    res.end(page.html.toUpperCase())
  })
  answers[req.path]?.(res)
})

describe('a held page', () => {
  const answersOf = async (path: string) => {
    seen.length = 0
    const { status, text } = await request(app).get(path)
    return { status, text, held: seen[0] }
  }

  it('should be handed over whole, however it was written', async () => {
    expect(await answersOf('/whole')).toEqual({
      status: 201,
      text: '<P>É</P>',
      held: { status: 201, html: '<p>é</p>' },
    })
    expect(await answersOf('/parts')).toMatchObject({ text: '<P>ABC</P>', held: { html: '<p>abc</p>' } })
    expect(await answersOf('/status')).toMatchObject({ status: 404, held: { status: 404 } })
  })

  it('should let everything else pass', async () => {
    expect(await answersOf('/data')).toEqual({ status: 200, text: '{"a":1}', held: undefined })
  })
})
