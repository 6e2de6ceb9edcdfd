'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { momentIn, parseLocalTime } from '../../../core/timeZone'
import { actionLabels, statusLabels } from '../labels'
import { sayDay } from './days'
import { hourOf, isIdea, isMovable, isPlaced, type Item } from './target'
import type { CalendarView } from './useCalendar'
import { useKindName } from './useKindName'
import { useWords } from './useWords'
import type { Word } from './words'

/** What something is, and a form that moves it: what dragging does, for everybody who does not drag. */
export const EntryDialog = ({
  item,
  day,
  calendar,
  isBusy,
  move,
  draft,
  close,
}: {
  item: Item
  /** The day that it is to be put on. */
  day: string
  calendar: CalendarView
  isBusy: boolean
  move: (day: string, time: string) => void
  /** Makes a draft of an idea. */
  draft: () => void
  close: () => void
}) => {
  const { say, of, language } = useWords()
  const { config } = useConfig()
  const nameOf = useKindName()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { timeZone } = calendar
  const warnings = calendar.warnings.filter(({ entries }) => entries.includes(item.id))
  return (
    <dialog ref={dialog} className="hub-calendar__dialog" aria-labelledby={titleId} onClose={close}>
      <p className="hub-calendar__hint">
        {nameOf(item.kind)}
        {item.locale === null ? '' : ` · ${item.locale === 'fr' ? 'Français' : 'English'}`}
      </p>
      <h2 id={titleId} {...(item.locale === null ? {} : { lang: item.locale })}>
        {item.title}
      </h2>
      <dl>
        {isPlaced(item) ? (
          <>
            <Fact name={say('when')}>
              {of(actionLabels[item.action])} ·{' '}
              {sayDay(item.day, language, {
                weekday: 'long',
                day: 'numeric',
                month: 'long',
                year: 'numeric',
              })}
              {item.time === null
                ? ''
                : `, ${item.time}${item.endTime === null ? '' : `–${item.endTime}`} (${timeZone})`}
            </Fact>
            <Fact name={say('status')}>
              {of(statusLabels[item.status])}
              {item.needsApproval ? ` · ${say('needsApproval')}` : ''}
            </Fact>
            <Fact name={say('author')}>{item.author?.name}</Fact>
            <Fact name={say('channels')}>
              {calendar.channels
                .filter(({ id }) => item.channels.includes(String(id)))
                .map(({ name }) => name)
                .join(', ')}
            </Fact>
            <Fact name={say('note')}>{item.note}</Fact>
          </>
        ) : (
          <>
            <Fact name={say('status')}>{item.stage}</Fact>
            <Fact name={say('author')}>{item.author}</Fact>
          </>
        )}
      </dl>
      {warnings.map(({ message }) => (
        <p key={message} className="hub-calendar__warning">
          {message}
        </p>
      ))}
      <MoveForm item={item} day={day} timeZone={timeZone} isBusy={isBusy} move={move} />
      <div className="hub-calendar__row">
        <a
          className="btn btn--style-secondary btn--size-small"
          href={`${config.routes.admin}/collections/${item.kind}/${item.document}${item.locale !== null && !isIdea(item) ? `?locale=${item.locale}` : ''}`}
        >
          {say('open')}
        </a>
        {isIdea(item) && (
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} size="small" onClick={draft}>
            {say('draft')}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} size="small" onClick={() => dialog.current?.close()}>
          {say('close')}
        </Button>
      </div>
    </dialog>
  )
}

const Fact = ({ name, children }: { name: string; children?: ReactNode }) =>
  children === undefined || children === null || children === '' ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )

const MoveForm = ({
  item,
  day: proposed,
  timeZone,
  isBusy,
  move,
}: {
  item: Item
  day: string
  timeZone: string
  isBusy: boolean
  move: (day: string, time: string) => void
}) => {
  const { say } = useWords()
  const hintId = useId()
  const [day, setDay] = useState(proposed)
  const [time, setTime] = useState(hourOf(item))
  if (!isMovable(item)) return <p className="hub-calendar__hint">{say('notMovable')}</p>
  const local = parseLocalTime(`${day}T${isIdea(item) ? '12:00' : time}`)
  const moment = local && momentIn(timeZone, local)
  const isPast = moment !== null && !isIdea(item) && hasPassed(moment.at)
  const word: Word = isIdea(item) ? 'wish' : isPlaced(item) ? 'move' : 'plan'
  const asks = item.kind === 'events' ? say('askEvent') : item.kind === 'contests' ? say('askContest') : null
  const clocks = moment && moment.kind !== 'exact' && !isIdea(item) ? say(moment.kind) : null
  return (
    <form
      className="hub-calendar__move"
      onSubmit={(event) => {
        event.preventDefault()
        if (local && !isPast) move(day, time)
      }}
    >
      {asks !== null && <p>{asks}</p>}
      <div className="hub-calendar__row">
        <label className="hub-calendar__field">
          <span>{say('day')}</span>
          <input
            type="date"
            required
            value={day}
            aria-describedby={hintId}
            onChange={(event) => setDay(event.target.value)}
          />
        </label>
        {!isIdea(item) && (
          <label className="hub-calendar__field">
            <span>
              {say('time')} ({timeZone})
            </span>
            <input
              type="time"
              required
              step={60}
              value={time}
              aria-describedby={hintId}
              onChange={(event) => setTime(event.target.value.slice(0, 5))}
            />
          </label>
        )}
        <Button disabled={isBusy || !local || isPast} margin={false} size="small" type="submit">
          {say(word)}
        </Button>
      </div>
      <p id={hintId} className="hub-calendar__hint" aria-live="polite">
        {isPast ? say('past') : clocks}
      </p>
    </form>
  )
}

const hasPassed = (instant: number): boolean => instant <= Date.now()
