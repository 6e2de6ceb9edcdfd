'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { EntryDialog } from './EntryDialog'
import { FeedLink } from './FeedLink'
import { Filters } from './Filters'
import { ListView } from './ListView'
import { MonthView } from './MonthView'
import { type Place, usePlace } from './usePlace'
import { Toolbar } from './Toolbar'
import { asksFirst, type Hands, hourOf, isIdea, isMovable, isPlaced, type Item } from './target'
import { sayDay, spanOf } from './days'
import { useCalendar } from './useCalendar'
import { useWords } from './useWords'
import { Waiting } from './Waiting'
import { Warnings } from './Warnings'
import { WeekView } from './WeekView'
import type { CalendarFilter } from '../filter'
import './calendar.css'

/** The calendar itself: where one is, what is wanted, what is there, and what can be done with it. */
export const EditorialCalendar = ({ mayWrite }: { mayWrite: boolean }) => {
  const { say, language } = useWords()
  const { config } = useConfig()
  const router = useRouter()
  const { place, go } = usePlace()
  const [filter, setFilter] = useState<CalendarFilter>({})
  const [dragged, drag] = useState<Item | null>(null)
  const [opened, setOpened] = useState<{ item: Item; day: string } | null>(null)
  const asked = place && { ...spanOf(place.view, place.day), timeZone: place.timeZone, filter }
  const { calendar, problem, isBusy, reload, act } = useCalendar(asked)
  const focusOn = useRef<string | null>(null)

  // A moved entry stands in another cell: the focus follows it there.
  useEffect(() => {
    if (focusOn.current === null) return
    const selector = `[data-entry="${CSS.escape(focusOn.current)}"]`
    document.querySelector<HTMLElement>(selector)?.focus()
    focusOn.current = null
  }, [calendar])

  const move = async (item: Item, day: string, time: string): Promise<void> => {
    if (!place) return
    focusOn.current = item.id
    const input = { entry: item.id, at: `${day}T${time}`, timeZone: place.timeZone }
    const answer = await act<{ kind: 'exact' | 'gap' | 'double'; wall: string }>('moveOnCalendar', input)
    if (!answer.ok) {
      focusOn.current = null
      toast.error(answer.message)
      return
    }
    setOpened(null)
    const { kind, wall } = answer.result
    const when = sayDay(wall.slice(0, 10), language, { weekday: 'long', day: 'numeric', month: 'long' })
    const clocks = kind === 'exact' || isIdea(item) ? '' : ` ${say(kind)}`
    toast.success(`${say('moved')} ${when}${isIdea(item) ? '' : `, ${wall.slice(11)}`}.${clocks}`)
  }
  const hands: Hands = {
    dragged,
    drag,
    isBusy,
    open: (item) => setOpened({ item, day: isPlaced(item) ? item.day : (calendar?.today ?? '') }),
    put: (item, day) => {
      if (!isMovable(item)) toast.error(say('notMovable'))
      else if (isPlaced(item) && item.day === day) return
      else if (asksFirst(item)) setOpened({ item, day })
      else void move(item, day, hourOf(item))
    },
  }
  const draft = async (item: Item): Promise<void> => {
    const answer = await act<{ collection: string; id: string }>('draftFromIdea', { idea: item.document })
    if (!answer.ok) toast.error(answer.message)
    else {
      const { collection, id } = answer.result
      router.push(
        `${config.routes.admin}/collections/${collection}/${id}${item.locale === null ? '' : `?locale=${item.locale}`}`,
      )
    }
  }

  if (!place) return <p>{say('loading')}</p>
  return (
    <>
      <Toolbar place={place} go={go} today={calendar?.today ?? place.day} />
      <Filters calendar={calendar} filter={filter} change={setFilter} />
      {problem !== null && (
        <div role="alert">
          <p>{problem}</p>
          <Button buttonStyle="secondary" size="small" onClick={() => void reload()}>
            {say('again')}
          </Button>
        </div>
      )}
      {calendar === null && problem === null && <p aria-live="polite">{say('loading')}</p>}
      {calendar && (
        <>
          <Warnings calendar={calendar} hands={hands} />
          <div className="hub-calendar__columns" data-waiting={mayWrite || undefined}>
            <section className="hub-calendar__main" aria-busy={isBusy}>
              <Days
                place={place}
                calendar={calendar}
                hands={hands}
                isFiltered={Object.values(filter).some((part) => part != null)}
                goTo={(day) => go({ view: 'week', day })}
              />
              <p className="hub-calendar__hint hub-calendar__keys">{say('keys')}</p>
            </section>
            {mayWrite && <Waiting calendar={calendar} hands={hands} reload={reload} />}
          </div>
          <FeedLink hasFeed={calendar.hasFeed} isBusy={isBusy} act={act} />
        </>
      )}
      {calendar && opened && (
        <EntryDialog
          key={`${opened.item.id} ${opened.day}`}
          item={opened.item}
          day={opened.day}
          calendar={calendar}
          isBusy={isBusy}
          move={(day, time) => void move(opened.item, day, time)}
          draft={() => void draft(opened.item)}
          close={() => setOpened(null)}
        />
      )}
    </>
  )
}

const Days = ({
  place: { view, day },
  calendar,
  hands,
  isFiltered,
  goTo,
}: {
  place: Place
  calendar: Parameters<typeof ListView>[0]['calendar']
  hands: Hands
  isFiltered: boolean
  goTo: (day: string) => void
}) => {
  if (view === 'month') return <MonthView calendar={calendar} day={day} hands={hands} goTo={goTo} />
  if (view === 'week') return <WeekView calendar={calendar} day={day} hands={hands} />
  return <ListView calendar={calendar} hands={hands} isFiltered={isFiltered} />
}
