'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** The same moment in the visitor's own time zone; nothing when that is the event's, or without scripts. */
export const LocalTime = ({
  iso,
  timeZone,
  locale,
  label,
}: {
  iso: string
  timeZone: string
  locale: string
  label: string
}) => {
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  )
  if (zone === null) return null
  const say = (timeZone: string): string =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    }).format(new Date(iso))
  const own = say(zone)
  if (own === say(timeZone)) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <time dateTime={iso}>{own}</time>
        <small>{zone.replace(/_/g, ' ')}</small>
      </dd>
    </div>
  )
}
