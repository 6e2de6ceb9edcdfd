/** What an online calendar is told of a date. Times are ISO 8601. */
export type CalendarEntry = {
  title: string
  startsAt: string
  endsAt: string
  /** The event's page; it says the rest. */
  url: string
  place: string
}

const compact = (iso: string): string => new Date(iso).toISOString().replace(/[-:]|\.\d{3}/g, '')

/** Addresses that open a new entry, filled in, in an online calendar. */
export const calendarLinks = ({ title, startsAt, endsAt, url, place }: CalendarEntry) => ({
  google: `https://calendar.google.com/calendar/render?${new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(startsAt)}/${compact(endsAt)}`,
    details: url,
    location: place,
  }).toString()}`,
  outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: new Date(startsAt).toISOString(),
    enddt: new Date(endsAt).toISOString(),
    body: url,
    location: place,
  }).toString()}`,
  yahoo: `https://calendar.yahoo.com/?${new URLSearchParams({
    v: '60',
    title,
    st: compact(startsAt),
    et: compact(endsAt),
    desc: url,
    in_loc: place,
  }).toString()}`,
})
