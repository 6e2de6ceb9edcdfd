'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Hands } from './target'
import type { CalendarView } from './useCalendar'
import { useKindName } from './useKindName'
import { useWords } from './useWords'

/** Ideas and drafts without a day, and a place for a new idea. */
export const Waiting = ({
  calendar,
  hands,
  reload,
}: {
  calendar: CalendarView
  hands: Hands
  reload: () => Promise<void>
}) => {
  const { say } = useWords()
  const nameOf = useKindName()
  const { waiting } = calendar
  return (
    <aside className="hub-calendar__waiting" aria-label={say('waiting')}>
      <h2>
        {say('waiting')} {waiting.length > 0 ? `(${waiting.length})` : ''}
      </h2>
      <NewIdea reload={reload} />
      <p className="hub-calendar__hint">{say(waiting.length > 0 ? 'waitingHint' : 'noWaiting')}</p>
      <ul className="hub-calendar__entries">
        {waiting.map((text) => (
          <li key={text.id}>
            <button
              type="button"
              className="hub-calendar__entry"
              data-entry={text.id}
              data-kind={text.kind}
              data-status="idea"
              draggable
              onClick={() => hands.open(text)}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', text.title)
                hands.drag(text)
              }}
              onDragEnd={() => hands.drag(null)}
            >
              <span className="hub-calendar__meta">
                <span>{text.kind === 'ideas' ? text.stage : `${nameOf(text.kind)} · ${text.stage}`}</span>
                {text.locale !== null && <span>{text.locale.toUpperCase()}</span>}
              </span>
              <span className="hub-calendar__title" {...(text.locale === null ? {} : { lang: text.locale })}>
                {text.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  )
}

const NewIdea = ({ reload }: { reload: () => Promise<void> }) => {
  const { say } = useWords()
  const { config } = useConfig()
  const [title, setTitle] = useState('')
  const [isBusy, setBusy] = useState(false)
  const add = async (): Promise<void> => {
    setBusy(true)
    const answer = await fetch(`${config.routes.api}/ideas`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: title.trim() }),
    }).catch(() => null)
    setBusy(false)
    if (!answer?.ok) {
      toast.error(say('didNotWork'))
      return
    }
    setTitle('')
    toast.success(say('added'))
    await reload()
  }
  return (
    <form
      className="hub-calendar__row"
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() !== '') void add()
      }}
    >
      <label className="hub-calendar__field hub-calendar__wide">
        <span>{say('newIdea')}</span>
        <input maxLength={200} value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} size="small" type="submit">
        {say('add')}
      </Button>
    </form>
  )
}
