import { type RequestHandler, Router } from 'express'

/**
 * The service worker of the check-in page, as browsers run it. Its scope is one such page (`useKeptPage`), so no other
 * page of the hub passes through it. It keeps that page and the files that it is made of, the page last, so that a kept
 * page is a whole one. It answers with them only when the hub is out of reach, or silent for as long as nobody waits at
 * a door: the names on it are private, so a copy serves ten minutes without a connection (and the two renewals before
 * them that a sleeping phone may have missed), and is thrown away when the hub refuses the page, when it is too old, and
 * when somebody logs out.
 */
export const checkInWorker = `'use strict'
const name = 'check-in'
const keptFor = (10 + 2 * 2) * 60 * 1000
const patience = 5000

const isPage = (url) => url.pathname === new URL(self.registration.scope).pathname
const isFile = (url) => url.pathname.startsWith('/_next/static/')
const isOurs = (url) => url.origin === self.location.origin && (isPage(url) || isFile(url))

const keep = async (url, answer) => {
  const cache = await caches.open(name)
  if (answer.status !== 200 || answer.redirected || answer.type === 'opaqueredirect') {
    await cache.delete(url)
    return
  }
  const headers = new Headers(answer.headers)
  // What is kept is plain.
  headers.delete('content-encoding')
  headers.delete('content-length')
  headers.set('x-kept-at', String(Date.now()))
  await cache.put(url, new Response(await answer.blob(), { status: 200, headers }))
}

const keptOf = async (url) => {
  const kept = await (await caches.open(name)).match(url)
  if (!kept) return undefined
  const age = Date.now() - Number(kept.headers.get('x-kept-at'))
  if (isPage(new URL(url)) && !(age >= 0 && age <= keptFor)) {
    await caches.delete(name)
    return undefined
  }
  return kept
}

const answerTo = async (event) => {
  const { request } = event
  const asked = fetch(request).then(async (answer) => {
    // What stands before a hub that is down says so in its own words.
    if (answer.status >= 500) return (await keptOf(request.url)) ?? answer
    event.waitUntil(keep(request.url, answer.clone()))
    return answer
  })
  // Still heard when the copy was faster, and kept.
  event.waitUntil(asked.catch(() => undefined))
  // A weak signal does not refuse, it is silent.
  const silent = new Promise((resolve) => setTimeout(resolve, patience)).then(() => keptOf(request.url))
  try {
    return (await Promise.race([asked, silent])) ?? (await asked)
  } catch {
    return (await keptOf(request.url)) ?? Response.error()
  }
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !isOurs(url)) return
  if (isFile(url) || request.mode === 'navigate') event.respondWith(answerTo(event))
})
// The page was loaded before there was a worker, and is renewed while it stays open.
self.addEventListener('message', (event) => {
  const urls = (event.data?.keep ?? []).filter((url) => isOurs(new URL(url)))
  const renew = async (url) => {
    const answer = await fetch(url, { credentials: 'same-origin' }).catch(() => null)
    if (answer && answer.status < 500) await keep(url, answer)
  }
  const [pages, files] = [true, false].map((kind) => urls.filter((url) => isPage(new URL(url)) === kind))
  event.waitUntil(Promise.all(files.map(renew)).then(() => Promise.all(pages.map(renew))))
})
`

/** `/check-in-worker.js`, asked for anew at each visit, as browsers do. */
export const checkInWorkerRoute = (): RequestHandler => {
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/check-in-worker.js', (_req, res) => {
    res.setHeader('cache-control', 'no-cache')
    res.type('text/javascript').send(checkInWorker)
  })
  return router
}
