import type { RequestHandler } from 'express'

/**
 * Someone who follows a link to the hub from elsewhere is still who they are. The browser sends the session cookie
 * then (`SameSite=Lax`), but marks the request as cross-site, and Payload would take the visitor for a stranger.
 * A page that is fetched as a document by GET only shows; its answer stays with the browser that navigated. Every
 * other cross-site request keeps its mark and is nobody's.
 */
export const asOwnNavigation: RequestHandler = (req, _res, next) => {
  const { headers } = req
  if (
    req.method === 'GET' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document'
  )
    headers['sec-fetch-site'] = 'same-origin'
  next()
}
