import type { PayloadRequest } from 'payload'
import { addDays, type Day } from '../../core/calendarDays'
import { globalSlugs } from '../../slugs'
import type { Holiday } from './clashes'

type Language = 'en' | 'fr'

/** Years of one country in one language; some ten of them stay, a few kilobytes each. */
const kept = new Map<string, readonly Holiday[]>()
const mostKept = 200
/** Days that one holiday lasts at most: the library has some of a week. */
const longest = 14
const dayMs = 86_400_000

/** The public holidays of some countries from one day to another, both counted, in order. */
export const holidaysBetween = async (args: {
  countries: readonly string[]
  from: Day
  to: Day
  language: Language
}): Promise<Holiday[]> => {
  const { countries, from, to, language } = args
  const found: Holiday[] = []
  for (const country of countries)
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
      found.push(...(await holidaysOf(country, year, language)))
  return found
    .filter(({ day }) => day >= from && day <= to)
    .sort((one, other) => one.day.localeCompare(other.day) || one.country.localeCompare(other.country))
}

const holidaysOf = async (country: string, year: number, language: Language): Promise<readonly Holiday[]> => {
  const key = `${country} ${year} ${language}`
  const known = kept.get(key)
  if (known) return known
  // Loaded when it is first needed: with its data and moment-timezone it takes a third of a second.
  const { default: Holidays } = await import('date-holidays')
  const made = new Holidays(country)
    .getHolidays(year, language)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end, name }) => {
      const days = Math.round((end.getTime() - start.getTime()) / dayMs)
      return Array.from({ length: Math.min(Math.max(days, 1), longest) }, (_, index) => ({
        day: addDays(date.slice(0, 10), index),
        name,
        country,
      }))
    })
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, made)
  return made
}

/** The countries that the hub's settings choose. */
export const chosenCountries = async (req: PayloadRequest): Promise<string[]> => {
  const hub = (await req.payload.findGlobal({
    slug: globalSlugs.hub,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })) as { holidayCountries?: string[] | null }
  return hub.holidayCountries ?? []
}
