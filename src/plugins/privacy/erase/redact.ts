import type { Person } from '../options'

/** What stands where something of a former member stood. */
export const gone = '[…]'

/** How thoroughly a text is cleaned. */
export type RedactScope =
  /** Somebody else's words: the address, mentions and links to the profile. A name alone may be anybody's, and stays. */
  | 'others'
  /** The member's own words, which are kept: also the bare handle and the name. */
  | 'own'

/**
 * Takes what identifies a person out of any plain value: strings within arrays and objects included, keys left alone.
 * Pure; answers the very same value when there was nothing to take.
 */
export const redactor = (person: Person, scope: RedactScope): (<T>(value: T) => T) => {
  const pattern = patternOf(person, scope)
  const whole = new Set(
    [person.email, ...person.handles, person.displayName, ...person.others].filter((each) => each !== ''),
  )
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string')
      return whole.has(value)
        ? gone
        : value.replace(pattern, (_all, before: string | undefined) => `${before ?? ''}${gone}`)
    if (Array.isArray(value)) return keepSame(value, value.map(clean))
    if (isPlain(value)) {
      const entries = Object.entries(value)
      const cleaned = entries.map(([key, each]) => [key, clean(each)] as const)
      return cleaned.every(([, each], index) => each === entries[index]?.[1])
        ? value
        : Object.fromEntries(cleaned)
    }
    return value
  }
  return clean as <T>(value: T) => T
}

const keepSame = (before: unknown[], after: unknown[]): unknown[] =>
  after.every((each, index) => each === before[index]) ? before : after

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

// A handle ends where no further character of a handle follows: `@ana` is not in `@anabel`.
const patternOf = ({ email, handles, displayName, others }: Person, scope: RedactScope): RegExp => {
  const names = alternatives(handles)
  const parts = [
    ...(email === '' ? [] : [escape(email)]),
    ...(names === '' ? [] : [`(@|/members/)(?:${names})(?![a-z0-9_-])`]),
    ...(scope === 'own'
      ? [...handles, displayName, ...others]
          .filter((each) => each.trim() !== '')
          // The longest first: "Ana Sol" before "ana".
          .sort((a, b) => b.length - a.length)
          .map((each) => `(?<![\\p{L}\\p{N}_])${escape(each)}(?![\\p{L}\\p{N}_])`)
      : []),
  ]
  // An expression that matches nothing, where there is nothing to look for.
  return parts.length === 0 ? /(?!)/u : new RegExp(parts.join('|'), 'giu')
}

const alternatives = (words: readonly string[]): string =>
  words
    .filter((word) => word !== '')
    .map(escape)
    .join('|')

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Does a text speak of this person, by address, handle or name? */
export const speaksOf = (person: Person): ((text: string) => boolean) => {
  const clean = redactor(person, 'own')
  return (text) => clean(text) !== text
}
