import { useEffect } from 'react'

/** Milliseconds between two copies of the page: a copy is shown for ten minutes, and a connection may go at any time. */
const interval = 2 * 60_000

/**
 * Lets this page be opened again without a connection: a service worker for this address alone keeps a copy of it
 * (`server/checkInWorker`). Where a browser has none (no https, a private window), the page works as it does without.
 */
export const useKeptPage = (): void => {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    let timer: ReturnType<typeof setInterval> | undefined
    let isLeft = false
    let keep = (): void => undefined
    // A phone that was put away has not renewed its copy meanwhile.
    const wake = (): void => {
      if (document.visibilityState === 'visible') keep()
    }
    const start = async (): Promise<void> => {
      await navigator.serviceWorker.register('/check-in-worker.js', { scope: location.pathname })
      const registration = await navigator.serviceWorker.ready
      if (isLeft) return
      keep = () => registration.active?.postMessage({ keep: [location.href, ...files()] })
      keep()
      timer = setInterval(() => keep(), interval)
      document.addEventListener('visibilitychange', wake)
    }
    start().catch(() => undefined)
    return () => {
      isLeft = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [])
}

/** What this page was made of. */
const files = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/_next/static/`))
