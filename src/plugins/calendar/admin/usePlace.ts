'use client'

import { useEffect, useState } from 'react'
import { isDay } from '../../../core/calendarDays'
import { isTimeZone, wallClockAt } from '../../../core/timeZone'
import { type View, views } from './days'

/** Where one is on the calendar. */
export type Place = { view: View; day: string; timeZone: string }

/** Below this the list comes first: a month has no room for its words. Payload's own step to a phone's layout. */
const phone = '(max-width: 768px)'

/**
 * Where one is, kept in the address so that going back, or a link, leads to the same. Null before the browser has said
 * which zone its clock has.
 */
export const usePlace = (): { place: Place | null; go: (to: Partial<Place>) => void } => {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    const read = () => setPlace(placeIn(new URLSearchParams(window.location.search)))
    read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])
  return {
    place,
    go: (to) => {
      if (!place) return
      const next = { ...place, ...to }
      window.history.pushState(null, '', `?${new URLSearchParams(next)}`)
      setPlace(next)
    },
  }
}

const placeIn = (search: URLSearchParams): Place => {
  const view = views.find((each) => each === search.get('view'))
  const day = search.get('day')
  const zone = search.get('timeZone')
  const timeZone = isTimeZone(zone) ? zone : Intl.DateTimeFormat().resolvedOptions().timeZone
  return {
    view: view ?? (window.matchMedia(phone).matches ? 'list' : 'month'),
    day: isDay(day) ? day : wallClockAt(timeZone, Date.now()).slice(0, 10),
    timeZone,
  }
}
