'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Locale } from '../../../locale'
import { countdown, durationWords, saidAt } from './duration'

/**
 * The time that is left of a quiz: shown by the second, said aloud at a few moments. When it is over, what is ticked is
 * handed in; the hub takes it for three seconds more. Without scripts the moment of the end stands there.
 */
export const QuizClock = ({
  seconds,
  locale,
  words,
}: {
  /** Left when the page was made: the visitor's own clock may be wrong, and is only asked how much has gone since. */
  seconds: number
  locale: Locale
  words: { left: string; leftSaid: string; sending: string }
}) => {
  const here = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState(seconds)
  const [said, setSaid] = useState('')
  // A page that the server has just sent; not one that was come to from another page.
  const isSent = !useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [wasSent] = useState(isSent)

  useEffect(() => {
    const from = wasSent ? askedAt() : performance.now()
    let next = saidAt(seconds)
    const timer = setInterval(() => {
      const now = seconds - (performance.now() - from) / 1000
      setLeft(now)
      if (now > next) return
      if (now <= 0) {
        clearInterval(timer)
        setSaid(words.sending)
        here.current?.closest('form')?.requestSubmit()
        return
      }
      setSaid(words.leftSaid.replace('{time}', durationWords(next, locale)))
      next = saidAt(now)
    }, 250)
    return () => clearInterval(timer)
  }, [seconds, locale, wasSent, words.sending, words.leftSaid])

  return (
    <div className="quizClock" ref={here} data-short={left <= 30 || undefined}>
      <span role="timer" aria-live="off">
        {words.left} <strong>{countdown(left)}</strong>
      </span>
      <span className="unseen" role="status">
        {said}
      </span>
    </div>
  )
}

const never = (): (() => void) => () => undefined

/** When this page was asked for: what the way and the making of it took is gone from the time. */
const askedAt = (): number => {
  const [page] = performance.getEntriesByType('navigation')
  return page instanceof PerformanceNavigationTiming ? page.requestStart : performance.now()
}
