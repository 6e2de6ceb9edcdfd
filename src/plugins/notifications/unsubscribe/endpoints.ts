import type { Endpoint } from 'payload'
import { pathIn } from '../../../core/letter'
import { errors } from '../errors'
import { unsubscribe } from './unsubscribe'

/**
 * `/api/unsubscribe?token=…&language=fr`, the address in a mail's `List-Unsubscribe` header (RFC 8058). A mail program
 * posts `List-Unsubscribe=One-Click` there, without cookies; a person who opens it gets the page with the button: GET
 * changes nothing, because mail scanners follow links.
 *
 * @param siteURL - where the page is.
 */
export const unsubscribeEndpoints = (siteURL: string): Endpoint[] => [
  {
    path: '/unsubscribe',
    method: 'post',
    handler: async (req) => {
      if (!oneClick.test((await req.text?.()) ?? '')) throw errors.UNSUBSCRIBE_LINK_INVALID()
      await unsubscribe({ token: req.searchParams.get('token') ?? '' }, req)
      return new Response(null, { status: 204 })
    },
  },
  {
    path: '/unsubscribe',
    method: 'get',
    handler: (req) => {
      const token = req.searchParams.get('token') ?? ''
      const language = req.searchParams.get('language') === 'fr' ? 'fr' : 'en'
      return Response.redirect(siteURL + pathIn(language, unsubscribePath(token)), 303)
    },
  },
]

// As `multipart/form-data` or as `application/x-www-form-urlencoded` (RFC 8058 §3.1).
const oneClick = /List-Unsubscribe"?\s*=?\s*One-Click/

/** The page of the site on which a person unsubscribes. */
export const unsubscribePath = (token: string): string => `/unsubscribe?token=${encodeURIComponent(token)}`
