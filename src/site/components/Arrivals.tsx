'use client'

import { useEffect, useState } from 'react'
import type { Locale } from '../locale'

/** What {@link Arrivals} takes. */
type ArrivalsProps = {
  /** Name of the hub's live event: its data says how many came (`count`), and which came first (`first`). */
  event: 'comments' | 'replies'
  /** What the page has open, as the event's source asks for it. */
  open: Record<string, string>
  locale: Locale
  /** Where the new ones are read; `{first}` stands for the first of them. */
  href: string
  /** `{n}` in `other` is the count. */
  words: { one: string; other: string }
}

type News = { count: number; first: string | number | null }

/**
 * “2 new comments”, once they have come: a link, so that nothing moves under the reader's eyes. It listens while the
 * page is looked at; the hub counts from when the page was made, so that nothing is missed in between.
 */
export const Arrivals = ({ event, open, locale, href, words }: ArrivalsProps) => {
  const [news, setNews] = useState<News | null>(null)
  const address = `/api/live?${new URLSearchParams({ locale, ...open }).toString()}`
  useEffect(() => {
    let source: EventSource | null = null
    const attend = (): void => {
      source?.close()
      source = document.visibilityState === 'hidden' ? null : new EventSource(address)
      source?.addEventListener(event, ({ data }: MessageEvent<string>) => setNews(JSON.parse(data) as News))
    }
    attend()
    document.addEventListener('visibilitychange', attend)
    return () => {
      document.removeEventListener('visibilitychange', attend)
      source?.close()
    }
  }, [address, event])
  const isMany = news !== null && new Intl.PluralRules(locale).select(news.count) !== 'one'
  return (
    <div className="arrivals" role="status">
      {news && news.count > 0 ? (
        <a className="button plain" href={href.replaceAll('{first}', String(news.first))}>
          {isMany ? words.other.replace('{n}', String(news.count)) : words.one}
        </a>
      ) : null}
    </div>
  )
}
