import type { RequestHandler } from 'express'

// The page is one file that brings all of itself along, scripts inline and its editor's workers as blobs. It holds
// nothing of the hub's content that could carry a script of somebody else's.
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob: data:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * GraphiQL, for a browser that opens the address of the API; any other request passes.
 *
 * @param endpoint - path of the API.
 */
export const explorer =
  (endpoint: string): RequestHandler =>
  async (req, res, next) => {
    if (
      req.method !== 'GET' ||
      req.query.query !== undefined ||
      !(req.headers.accept ?? '').includes('text/html')
    ) {
      next()
      return
    }
    // 9 MB, loaded when a developer first looks.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
    res.setHeader('content-security-policy', policy)
    res.type('html').send(renderGraphiQL({ title: 'GraphQL', endpoint, credentials: 'same-origin' }))
  }
