'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { isTimeZone, offsetAt } from '../../../core/timeZone'
import { periodOf, stepOf, type View, views } from './days'
import type { Place } from './usePlace'
import { useWords } from './useWords'

/** Where one is, the ways from there, and whose clocks are shown. */
export const Toolbar = ({
  place,
  go,
  today,
}: {
  place: Place
  go: (to: Partial<Place>) => void
  today: string
}) => {
  const { say, language } = useWords()
  const { view, day } = place
  return (
    <div className="hub-calendar__toolbar">
      <div className="hub-calendar__row">
        <Button
          aria-label={say('previous')}
          buttonStyle="secondary"
          margin={false}
          size="small"
          onClick={() => go({ day: stepOf(view, day, -1) })}
        >
          <span aria-hidden="true">←</span>
        </Button>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={() => go({ day: today })}>
          {say('today')}
        </Button>
        <Button
          aria-label={say('next')}
          buttonStyle="secondary"
          margin={false}
          size="small"
          onClick={() => go({ day: stepOf(view, day, 1) })}
        >
          <span aria-hidden="true">→</span>
        </Button>
        <h2 aria-live="polite">{periodOf(view, day, language)}</h2>
      </div>
      <div className="hub-calendar__row" role="group" aria-label={say('view')}>
        {views.map((each: View) => (
          <button
            key={each}
            type="button"
            className="hub-calendar__view"
            aria-pressed={each === view}
            onClick={() => go({ view: each })}
          >
            {say(each)}
          </button>
        ))}
      </div>
      <Zone place={place} go={go} />
    </div>
  )
}

const Zone = ({ place: { timeZone, day }, go }: { place: Place; go: (to: Partial<Place>) => void }) => {
  const { say } = useWords()
  const [written, setWritten] = useState(timeZone)
  const isKnown = isTimeZone(written)
  return (
    <label className="hub-calendar__zone">
      <span>{say('clocks')}</span>
      <input
        list="hub-calendar-zones"
        value={written}
        autoComplete="off"
        aria-label={say('zone')}
        aria-invalid={!isKnown}
        onChange={(event) => {
          setWritten(event.target.value)
          if (isTimeZone(event.target.value)) go({ timeZone: event.target.value })
        }}
      />
      <span className="hub-calendar__hint">{isKnown ? offsetOf(written, day) : say('zoneUnknown')}</span>
      <datalist id="hub-calendar-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </label>
  )
}

/** Pure: how far the clocks of a zone are from UTC on a day, as people write it. */
const offsetOf = (timeZone: string, day: string): string => {
  const minutes = offsetAt(timeZone, Date.parse(`${day}T12:00:00Z`)) / 60_000
  const rest = Math.abs(minutes) % 60
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(Math.abs(minutes) / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}
