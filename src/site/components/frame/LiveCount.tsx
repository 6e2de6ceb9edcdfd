'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { Locale } from '../../locale'

/** More than this is “many”. */
const most = 99
const name = 'hub-live'

/**
 * A link with a count that keeps itself up to date. However many tabs are open, one of them holds the stream and tells
 * the others: browsers open only six connections to a site that does not speak HTTP/2.
 */
export const LiveCount = ({
  href,
  isHere,
  locale,
  unread: initial,
  words,
  children,
}: {
  href: string
  isHere: boolean
  locale: Locale
  unread: number
  /** Accessible names; `{n}` in `other` is the count. */
  words: { none: string; one: string; other: string }
  children: ReactNode
}) => {
  const [unread, setUnread] = useState(initial)
  useEffect(() => listen(locale, setUnread), [locale])
  const plural = new Intl.PluralRules(locale).select(unread) === 'one' ? words.one : words.other
  const label = unread === 0 ? words.none : plural.replace('{n}', String(unread))
  return (
    <a className="tool bell" href={href} aria-label={label} aria-current={isHere ? 'page' : undefined}>
      {children}
      {unread > 0 ? (
        <span className="count" aria-hidden="true">
          {unread > most ? `${most}+` : unread}
        </span>
      ) : null}
    </a>
  )
}

/** Hears the count, from the server or from the tab that does; answers how to stop. */
const listen = (locale: Locale, hear: (unread: number) => void): (() => void) => {
  const tabs = new BroadcastChannel(name)
  const leaving = new AbortController()
  tabs.onmessage = ({ data }: MessageEvent<number>) => hear(data)
  const stream = (): Promise<void> =>
    new Promise((resolve) => {
      if (leaving.signal.aborted) return resolve()
      const source = new EventSource(`/api/live?locale=${locale}`)
      const end = (): void => {
        source.close()
        resolve()
      }
      source.addEventListener('notifications', ({ data }: MessageEvent<string>) => {
        const { unread } = JSON.parse(data) as { unread: number }
        hear(unread)
        tabs.postMessage(unread)
      })
      // Refused for good (logged out): another tab may hold another session.
      source.addEventListener('error', () => source.readyState === EventSource.CLOSED && end())
      leaving.signal.addEventListener('abort', end)
    })
  // A page over plain http has no locks; there every tab listens for itself.
  const holding =
    'locks' in navigator ? navigator.locks.request(name, { signal: leaving.signal }, stream) : stream()
  // Aborted while it waited its turn.
  holding.catch(() => undefined)
  return () => {
    leaving.abort()
    tabs.close()
  }
}
