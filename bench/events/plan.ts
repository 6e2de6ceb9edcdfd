/** Events of a hub, single ones and series together. */
export const sizes = {
  small: { events: 1_000, recurring: 50 },
  large: { events: 10_000, recurring: 500 },
} as const

const day = 86_400_000
/** The events of a hub lie in five years around its filling. */
const years = 5 * 365 * day

/** When the n-th event begins; milliseconds since 1970. */
export const startOf = (n: number, events: number, now: number): number =>
  Math.floor(now - years / 2 + (((n * 7919) % events) / events) * years)

const rules = [
  'FREQ=WEEKLY',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYDAY=1SA',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
  'FREQ=DAILY;COUNT=20',
  'FREQ=YEARLY',
] as const

/** The rule of the n-th series. */
export const rulesOf = (n: number): string => rules[n % rules.length] ?? rules[0]
