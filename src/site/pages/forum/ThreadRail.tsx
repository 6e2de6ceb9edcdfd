'use client'

import { useEffect, useState } from 'react'

type Way = { href: string; label: string }

/** Beside a thread on wide screens: where the reader is among the replies, and the ways to its ends. */
export const ThreadRail = ({
  label,
  start,
  latest,
  answer,
  progress,
  total,
  first,
}: {
  label: string
  start: Way
  latest: Way
  answer: Way | null
  /** Sentence with `{n}` for the number of the reply in view. */
  progress: string
  /** Number of the last reply. */
  total: number
  /** Number of the first reply on this page. */
  first: number
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
  return (
    <nav className="rail" aria-label={label}>
      <div className="track">
        <div className="bar" aria-hidden="true">
          <div
            className="here"
            style={{ '--at': total > 1 ? (at - 1) / (total - 1) : 0 } as React.CSSProperties}
          />
        </div>
        <a href={start.href}>{start.label}</a>
        <span className="now">{progress.replace('{n}', String(at))}</span>
        <a href={latest.href}>{latest.label}</a>
      </div>
      {answer ? (
        <a className="button plain small" href={answer.href}>
          {answer.label}
        </a>
      ) : null}
    </nav>
  )
}
