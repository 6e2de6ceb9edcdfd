'use client'

import type { KeyboardEvent } from 'react'
import { addDays } from '../../../core/calendarDays'
import type { CalendarEntry } from '../entry'
import { actionLabels, statusLabels } from '../labels'
import { type Hands, isMovable } from './target'
import { useKindName } from './useKindName'
import { useWords } from './useWords'

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** One entry, small enough for a month's cell; opened by a press, dragged, or moved by Shift and the arrow keys. */
export const EntryButton = ({
  entry,
  hands,
  isWarned,
}: {
  entry: CalendarEntry
  hands: Hands
  isWarned: boolean
}) => {
  const { say, of } = useWords()
  const nameOf = useKindName()
  const { id, day, time, title, locale, kind, status, action, needsApproval } = entry
  const canMove = isMovable(entry)
  const move = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? steps[event.key] : undefined
    if (step === undefined || !canMove || hands.isBusy) return
    event.preventDefault()
    hands.put(entry, addDays(day, step))
  }
  // A kind says what happens to it only where that is not plain.
  const what =
    action === 'withdraw' || action === 'opens' || action === 'closes'
      ? of(actionLabels[action])
      : nameOf(kind)
  return (
    <button
      type="button"
      className="hub-calendar__entry"
      data-entry={id}
      data-kind={kind}
      data-status={status}
      draggable={canMove}
      aria-keyshortcuts={
        canMove ? 'Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown' : undefined
      }
      onClick={() => hands.open(entry)}
      onKeyDown={move}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', title)
        hands.drag(entry)
      }}
      onDragEnd={() => hands.drag(null)}
    >
      <span className="hub-calendar__meta">
        {time !== null && <span className="hub-calendar__time">{time}</span>}
        <span>{what}</span>
        {locale !== null && <span lang={locale}>{locale.toUpperCase()}</span>}
        {status !== 'planned' && status !== 'idea' && (
          <span className="hub-calendar__status">{of(statusLabels[status])}</span>
        )}
        {isWarned && (
          <span
            className="hub-calendar__warned"
            title={needsApproval ? say('needsApproval') : say('warnings')}
          >
            <span aria-hidden="true">!</span>
            <span className="hub-calendar__unseen">
              {needsApproval ? say('needsApproval') : say('warnings')}
            </span>
          </span>
        )}
      </span>
      <span className="hub-calendar__title" {...(locale === null ? {} : { lang: locale })}>
        {title}
      </span>
    </button>
  )
}
