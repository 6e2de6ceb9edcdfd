import type { CSSProperties } from 'react'
import { PageScript } from '../../components/PageScript'

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
}) => (
  <>
    <nav className="rail" aria-label={label} data-progress={progress} data-total={total}>
      <div className="track">
        <div className="bar" aria-hidden="true">
          <div
            className="here"
            style={{ '--at': total > 1 ? Math.min(1, (first - 1) / (total - 1)) : 0 } as CSSProperties}
            suppressHydrationWarning
          />
        </div>
        <a href={start.href}>{start.label}</a>
        {stops.length > 0 ? (
          <ol className="stops">
            {stops.map(({ href, label: words, share }) => (
              <li key={share} style={{ '--stop': share } as CSSProperties}>
                <a href={href}>{words}</a>
              </li>
            ))}
          </ol>
        ) : null}
        <span className="now" suppressHydrationWarning>
          {progress.replace('{n}', String(first))}
        </span>
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
    <PageScript run={followReader} args={[]} />
  </>
)

const followReader = (): void => {
  let isAsked = false
  const look = (): void => {
    isAsked = false
    const rail = document.querySelector<HTMLElement>('.rail')
    const now = rail?.querySelector('.now')
    // A reply is being read while it crosses the upper third of the window.
    const current = [...document.querySelectorAll<HTMLElement>('[data-reply]')].find((reply) => {
      const { top, bottom } = reply.getBoundingClientRect()
      return bottom > 0 && top < innerHeight / 3
    })
    if (!rail || !now || !current) return
    const at = Number(current.dataset.reply)
    const total = Number(rail.dataset.total)
    now.textContent = (rail.dataset.progress ?? '').replace('{n}', String(at))
    rail
      .querySelector<HTMLElement>('.here')
      ?.style.setProperty('--at', String(total > 1 ? Math.min(1, (at - 1) / (total - 1)) : 0))
  }
  const ask = (): void => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(look)
  }
  document.addEventListener('scroll', ask, { passive: true })
  ask()
}
