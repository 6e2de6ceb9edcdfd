'use client'

import { useEffect, useState } from 'react'

type Way = { href: string; label: string }

/** Beside a thread on wide screens, above it on narrow ones: where the reader is, and the ways on. */
export const ThreadRail = ({
  label,
  start,
  latest,
  unread,
  answer,
  progress,
  total,
  first,
  stops,
}: {
  label: string
  start: Way
  latest: Way
  /** The first reply that the member has not read. */
  unread: Way | null
  answer: Way | null
  /** Sentence with `{n}` for the number of the reply in view. */
  progress: string
  /** Number of the last reply. */
  total: number
  /** Number of the first reply on this page. */
  first: number
  /** Stops between the ends of a long thread: links that lead on without a script, each at a part of the way. */
  stops: readonly (Way & { share: number })[]
}) => {
  const [at, setAt] = useState(first)
  useEffect(() => {
    const replies = [...document.querySelectorAll<HTMLElement>('[data-reply]')]
    const seen = new Set<Element>()
    // A reply counts as read while it crosses the upper third of the window.
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target)
          else seen.delete(target)
        const current = replies.find((reply) => seen.has(reply))
        if (current) setAt(Number(current.dataset.reply))
      },
      { rootMargin: '0px 0px -66% 0px' },
    )
    for (const reply of replies) watch.observe(reply)
    return () => {
      watch.disconnect()
    }
  }, [])
  const place = total > 1 ? (at - 1) / (total - 1) : 0
  return (
    <nav className="rail" aria-label={label}>
      <div className="track">
        <div className="bar" aria-hidden="true">
          <div className="here" style={{ '--at': Math.min(1, place) } as React.CSSProperties} />
        </div>
        <a href={start.href}>{start.label}</a>
        {stops.length > 0 ? (
          <ol className="stops">
            {stops.map(({ href, label: words, share }) => (
              <li key={share} style={{ '--stop': share } as React.CSSProperties}>
                <a href={href}>{words}</a>
              </li>
            ))}
          </ol>
        ) : null}
        <span className="now">{progress.replace('{n}', String(at))}</span>
        <a href={latest.href}>{latest.label}</a>
      </div>
      {unread ? (
        <a className="button small" href={unread.href}>
          {unread.label}
        </a>
      ) : null}
      {answer ? (
        <a className="button plain small" href={answer.href}>
          {answer.label}
        </a>
      ) : null}
    </nav>
  )
}
