import type { RequestHandler } from 'express'
import { createHash } from 'node:crypto'
import { headersWithCors, type Payload } from 'payload'
import { fetchHeaders, ownAddress } from '../fetchAdapter'
import { offerAnswer } from '../keptAnswers'
import type { cachedGraphQL } from './cached'

/** `/api/graphql` on Express: CORS as Payload's REST has it, and the cache before anything is parsed. */
export const graphQLRoute = (args: {
  payload: Payload
  answer: ReturnType<typeof cachedGraphQL>
  origin: string
}): RequestHandler => {
  const { payload, answer, origin } = args
  return async (req, res) => {
    const headers = fetchHeaders(req)
    const body: unknown = req.body
    const {
      status,
      headers: answered,
      body: text,
      hit,
      shared,
    } = await answer({
      method: req.method,
      url: ownAddress(req.originalUrl, origin),
      headers,
      body: Buffer.isBuffer(body) ? body.toString('utf8') : '',
    })
    // Only `payload` and `headers` are read.
    const cors = headersWithCors({ headers: new Headers(), req: { payload, headers } })
    for (const [name, value] of [...cors, ...answered])
      if (name === 'set-cookie') res.append(name, value)
      else res.setHeader(name, value)
    res.vary('origin')
    // What is asked by GET and is everybody's may be kept by whoever asks each time whether it is still true.
    const isPublic = shared && status === 200 && req.method === 'GET'
    res.setHeader('cache-control', isPublic ? 'public, no-cache' : 'no-store')
    if (isPublic) {
      res.vary('accept, accept-language, cookie, authorization')
      res.setHeader('etag', `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`)
    }
    res.setHeader('x-hub-cache', hit ? 'hit' : 'miss')
    if (shared) offerAnswer(res)
    res.status(status).end(text)
  }
}
