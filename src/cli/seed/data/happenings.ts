/** When an event is, relative to the day of the seeding. Hours are those of the event's own time zone. */
export type SeedEvent = {
  /** Also the slug, and the name of its texts in `content/events`. */
  key: string
  author: string
  /** The first such weekday on or after this many days from now; negative: in the past. 0 is Sunday. */
  from: number
  weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6
  /** Only the first such weekday of a month, as the recurrence says. */
  firstOfMonth?: boolean
  /** `HH:MM` */
  at: string
  minutes: number
  timeZone: string
  place: { name: string; address?: string; online?: boolean }
  capacity?: number
  /** RRULE without its name, RFC 5545. */
  recurrence?: string
  /** How many days before it begins it was announced. */
  announced: number
}

const lockHouse = { name: 'Le Bief', address: '62, chemin de halage\nVernoisy' }
const paris = 'Europe/Paris'

/** Past and coming events. */
export const events: readonly SeedEvent[] = [
  {
    key: 'general-assembly',
    author: 'solene',
    from: -133,
    weekday: 6,
    at: '17:00',
    minutes: 190,
    timeZone: paris,
    place: lockHouse,
    announced: 30,
  },
  {
    key: 'film-night',
    author: 'solene',
    from: -55,
    weekday: 5,
    at: '18:00',
    minutes: 210,
    timeZone: paris,
    place: { name: 'Kalm Water', address: 'Quai de l’écluse 62\nVernoisy' },
    capacity: 40,
    announced: 9,
  },
  {
    key: 'seed-swap',
    author: 'ruth',
    from: -27,
    weekday: 0,
    at: '10:00',
    minutes: 180,
    timeZone: paris,
    place: lockHouse,
    announced: 21,
  },
  {
    key: 'repair-cafe',
    author: 'solene',
    from: 2,
    weekday: 6,
    firstOfMonth: true,
    at: '14:00',
    minutes: 240,
    timeZone: paris,
    place: lockHouse,
    recurrence: 'FREQ=MONTHLY;BYDAY=1SA',
    announced: 40,
  },
  {
    key: 'ask-the-menders',
    author: 'ruth',
    from: 6,
    weekday: 4,
    at: '19:30',
    minutes: 60,
    timeZone: 'Europe/London',
    place: { name: 'The Windlass, Hollin Bridge & Le Bief', online: true },
    announced: 18,
  },
  {
    key: 'sharpening-afternoon',
    author: 'solene',
    from: 9,
    weekday: 0,
    at: '14:00',
    minutes: 210,
    timeZone: paris,
    place: lockHouse,
    capacity: 8,
    announced: 25,
  },
  {
    key: 'towpath-morning',
    author: 'ruth',
    from: 17,
    weekday: 0,
    at: '09:00',
    minutes: 210,
    timeZone: paris,
    place: { name: 'Écluse 61', address: 'Chemin de halage, rive gauche\nVernoisy' },
    announced: 26,
  },
  {
    key: 'first-lamp',
    author: 'solene',
    from: 25,
    weekday: 3,
    at: '18:30',
    minutes: 120,
    timeZone: paris,
    place: lockHouse,
    capacity: 12,
    announced: 33,
  },
]
