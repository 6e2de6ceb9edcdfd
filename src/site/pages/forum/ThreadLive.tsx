'use client'

import { useEffect, useState } from 'react'

/** What came behind the last reply that the page knows. */
type News = { first: number | null; count: number }

/**
 * Says to a member that there are new replies, while the page is open; they go on where they are, and to the replies
 * when they like. Visitors are told by {@link ThreadLook}, without React.
 */
export const ThreadLive = ({
  topic,
  behind,
  locale,
  path,
  words,
}: {
  topic: string
  /** Number of the last reply when the page was made. */
  behind: number
  locale: string
  /** Address of the topic: it leads on to a reply by its number. */
  path: string
  /** `{n}` is the count. */
  words: { one: string; other: string }
}) => {
  const [{ first, count }, setNews] = useState<News>({ first: null, count: 0 })
  useEffect(() => {
    let stop = (): void => undefined
    const start = (): void => {
      stop()
      if (document.visibilityState === 'hidden') return
      stop = listen(`/api/live?locale=${locale}&topic=${topic}&behind=${behind}`, setNews)
    }
    const leave = (): void => stop()
    start()
    document.addEventListener('visibilitychange', start)
    addEventListener('pagehide', leave)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', start)
      removeEventListener('pagehide', leave)
    }
  }, [topic, behind, locale])
  const plural = new Intl.PluralRules(locale).select(count) === 'one' ? words.one : words.other
  return (
    <div className="newReplies noPrint" role="status">
      {first !== null && count > 0 ? (
        <a className="button" href={`${path}?reply=${first}`}>
          {plural.replace('{n}', String(count))}
        </a>
      ) : null}
    </div>
  )
}

const listen = (address: string, hear: (news: News) => void): (() => void) => {
  const source = new EventSource(address)
  source.addEventListener('replies', ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as News))
  return () => source.close()
}
