import { type NextRequest, NextResponse } from 'next/server'
import { missingHeader } from './core/pageHeaders'
import { localePath, splitLocale } from './site/locale'
import { nextVisit, orderCookie, orderHeader, orderOf, visitCookies } from './site/visits'

/**
 * Before a page of the site: finds the language in the address, tells the page where it is, and for members keeps
 * when they were here last. English has no prefix; `/en/…` moves to the address without it.
 */
export const proxy = (request: NextRequest): NextResponse => {
  const url = request.nextUrl.clone()
  // The page of an address that has nothing speaks of that address, not of its own.
  const { locale, path, explicit } = splitLocale(request.headers.get(missingHeader) ?? url.pathname)
  if (explicit && locale === 'en' && !request.headers.has(missingHeader)) {
    url.pathname = localePath('en', path)
    return NextResponse.redirect(url, 308)
  }
  const headers = new Headers(request.headers)
  headers.set('x-hub-locale', locale)
  headers.set('x-hub-path', path)
  headers.set('x-hub-query', url.search)

  const visit = request.cookies.has('payload-token')
    ? nextVisit({
        seen: request.cookies.get(visitCookies.seen)?.value,
        since: request.cookies.get(visitCookies.since)?.value,
        now: new Date(),
      })
    : null
  if (visit?.since !== undefined) headers.set('x-hub-since', visit.since)

  // Members bring their own order along.
  const order =
    visit || !/^\/contests\/./.test(path)
      ? null
      : orderOf({
          cookie: request.cookies.get(orderCookie)?.value,
          asked: url.searchParams.get('order'),
          isFurther: url.searchParams.has('after'),
          now: new Date(),
        })
  headers.delete(orderHeader)
  if (order) headers.set(orderHeader, order.order)

  // The rewrite to `/en` is Next's own, in its configuration: one from here would be fetched over the network.
  const response = NextResponse.next({ request: { headers } })
  if (visit) {
    const options = { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 180 * 24 * 3600 } as const
    response.cookies.set(visitCookies.seen, visit.seen, options)
    if (visit.since !== undefined) response.cookies.set(visitCookies.since, visit.since, options)
  }
  if (order?.keep)
    // Below contests alone: any other page of a stranger is the same for all of them, and is kept whole.
    response.cookies.set(orderCookie, order.order, {
      httpOnly: true,
      sameSite: 'lax',
      path: localePath(locale, '/contests'),
      maxAge: 30 * 24 * 3600,
    })
  return response
}

// Everything but the admin, the API, Next's own files, and addresses that end like a file.
export const config = {
  matcher: ['/((?!admin(?:/|$)|api(?:/|$)|_next/|og/|go/)(?!.*\\.[a-z0-9]+$).*)'],
}
