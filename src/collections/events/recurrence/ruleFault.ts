import { wallOf } from '../../../core/timeZone'
import { firstWalls, ruleOf, type Series, wallsBetween } from './rule'

/** The parts of RFC 5545, 3.3.10, and what each may say. Signs and ranges are the library's to check. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  COUNT: /^\d{1,5}$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  BYMINUTE: numbers(0, 59),
  BYHOUR: numbers(0, 23),
  BYDAY: /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU))*$/,
  BYMONTHDAY: numbers(1, 31, true),
  BYYEARDAY: numbers(1, 366, true),
  BYWEEKNO: numbers(1, 53, true),
  BYMONTH: numbers(1, 12),
  BYSETPOS: numbers(1, 366, true),
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
}

/** Dates a day: what somebody can still go to, and what a calendar program still draws. */
const mostADay = 24
/** Dates that a counted rule may have: a date every day for 27 years. */
const mostCounted = 10_000

/**
 * Pure: what is wrong with a recurrence, in both languages; null when it can be stored. Refused are rules that are
 * none, that never happen, and that happen more often than 24 times a day: such a "meeting" is a mistake or an attack.
 */
export const ruleFault = (args: {
  recurrence: string
  startsAt: string
  timeZone: string
}): string | null => {
  const rule = ruleOf(args.recurrence)
  if (rule.length > 500) return 'Too long for a rule · Trop long pour une règle'
  const named = new Set<string>()
  for (const part of rule.split(';')) {
    const [name = '', value = '', ...rest] = part.toUpperCase().split('=')
    if (name === 'FREQ' && value === 'SECONDLY') return tooOften
    if (name === 'BYSECOND')
      return 'BYSECOND: a date has no seconds · BYSECOND\u202f: une date n’a pas de secondes'
    const shape = parts[name]
    if (!shape) return `Unknown part “${name}” · Élément inconnu «\u202f${name}\u202f»`
    if (named.has(name)) return `${name} twice · ${name} deux fois`
    if (rest.length > 0 || !shape.test(value))
      return `${name}: cannot be “${value}” · ${name}\u202f: «\u202f${value}\u202f» n’est pas admis`
    named.add(name)
  }
  if (!named.has('FREQ')) return 'FREQ is missing · FREQ manque'
  if (named.has('COUNT') && named.has('UNTIL'))
    return 'COUNT or UNTIL, not both · COUNT ou UNTIL, pas les deux'
  const count = /COUNT=(\d+)/i.exec(rule)?.[1]
  if (count !== undefined && (Number(count) < 1 || Number(count) > mostCounted))
    return `COUNT is from 1 to ${mostCounted} · COUNT va de 1 à ${mostCounted}`
  return faultOfDates({
    rule,
    start: wallOf(args.timeZone, Date.parse(args.startsAt)),
    timeZone: args.timeZone,
  })
}

const tooOften = `More than ${mostADay} dates a day · Plus de ${mostADay} dates par jour`

const faultOfDates = (series: Series): string | null => {
  try {
    const [first] = firstWalls(series, 1)
    if (first === undefined) return 'This never happens · Cela n’a jamais lieu'
    return wallsBetween(series, first, first + 86_400_000 - 1).length > mostADay ? tooOften : null
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `Not a rule (${why}) · Ce n’est pas une règle`
  }
}

/** A list of numbers from `least` to `most`, counted from the end too when `signed`. */
function numbers(least: number, most: number, signed = false): RegExp {
  const all = Array.from({ length: most - least + 1 }, (_each, index) => String(least + index))
  const one = `${signed ? '[+-]?' : ''}0*(${all.join('|')})`
  return new RegExp(`^${one}(,${one}){0,365}$`)
}
