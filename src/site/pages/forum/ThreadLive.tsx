'use client'

import { useEffect, useState } from 'react'

/** Milliseconds between two looks of a visitor who has no stream. */
const pause = 60_000

/** What came behind the last reply that the page knows. */
type News = { first: number | null; count: number }

/**
 * Says that there are new replies, while the page is open; the reader goes on where they are, and to the replies when
 * they like. Members hear it live; a visitor's page asks once a minute, while somebody looks at it.
 */
export const ThreadLive = ({
  topic,
  behind,
  isMember,
  locale,
  query,
  path,
  words,
}: {
  topic: string
  /** Number of the last reply when the page was made. */
  behind: number
  isMember: boolean
  locale: string
  /** The question of a visitor's page. */
  query: string
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
      stop = isMember
        ? listen(`/api/live?locale=${locale}&topic=${topic}&behind=${behind}`, setNews)
        : askAgain({ query, topic, behind }, setNews)
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
  }, [topic, behind, isMember, locale, query])
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

type Answer = { data?: { replyPage?: { entries: { reply: { number: number } | null }[] } | null } }

const askAgain = (
  { query, topic, behind }: { query: string; topic: string; behind: number },
  hear: (news: News) => void,
): (() => void) => {
  const look = async (): Promise<void> => {
    const response = await fetch('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { topic, after: behind } }),
    })
    const { data } = (await response.json()) as Answer
    const numbers = (data?.replyPage?.entries ?? []).flatMap(({ reply }) => (reply ? [reply.number] : []))
    hear({ first: numbers[0] ?? null, count: numbers.length })
  }
  // A look that fails is made up for by the next.
  const timer = setInterval(() => void look().catch(() => undefined), pause)
  return () => clearInterval(timer)
}
