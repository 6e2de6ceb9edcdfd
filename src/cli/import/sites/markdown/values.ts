import { instantOf } from '../dates'
import type { SiteAuthor, SitePicture, Term } from '../item'

/** Front matter, as people write it: one word, a list, or a list in a word. */
type Data = Readonly<Record<string, unknown>>

/** Pure: the first of the fields that is a text. */
export const textOf = (data: Data, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value = data[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number') return String(value)
  }
  return null
}

/** Pure: the first of the fields that is a date; and whether one is there that is none. */
export const dateOf = (data: Data, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const instant = instantOf(data[name])
    if (instant !== null) return instant
  }
  return null
}

/**
 * Pure: a list of texts.
 *
 * @param separator - what lies between them where one text holds all: Jekyll takes spaces, others commas.
 */
export const listOf = (value: unknown, separator: RegExp = /,/): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(separator) : [])
    .filter((each): each is string | number => typeof each === 'string' || typeof each === 'number')
    .map((each) => String(each).trim())
    .filter((each) => each !== '')

/** Pure: the terms of the first of the fields that names any. */
export const termsOf = (data: Data, names: readonly string[], separator: RegExp): Term[] => {
  const titles = names.map((name) => listOf(data[name], separator)).find((list) => list.length > 0) ?? []
  return titles.map((title) => ({ title, slug: null }))
}

/** Pure: authors by name, by key of the site's list of them, or as `{ name, email }`. */
export const authorsOf = (data: Data, known: Data): SiteAuthor[] => {
  const given = data.authors ?? data.author
  const list: unknown[] = Array.isArray(given)
    ? given
    : typeof given === 'string'
      ? given.split(',')
      : given
        ? [given]
        : []
  return list.flatMap((each): SiteAuthor[] => {
    const entry = typeof each === 'string' && Object.hasOwn(known, each.trim()) ? known[each.trim()] : each
    if (typeof entry === 'string')
      return entry.trim() === '' ? [] : [{ key: null, name: entry.trim(), email: null }]
    const name = textOf((entry ?? {}) as Data, 'name', 'display_name', 'title')
    return name === null ? [] : [{ key: null, name, email: textOf(entry as Data, 'email') }]
  })
}

/** Pure: the picture that stands for the whole text. */
export const coverOf = (data: Data, base: string): SitePicture | null => {
  const candidates = [data.cover, data.image, data.featured_image, data.images, data.header, data.thumbnail]
  for (const candidate of candidates) {
    const first: unknown = Array.isArray(candidate) ? candidate[0] : candidate
    const entry = (typeof first === 'string' ? { image: first } : (first ?? {})) as Data
    const written = textOf(entry, 'image', 'src', 'url', 'path', 'overlay_image', 'teaser')
    if (written !== null && URL.canParse(written, base))
      return {
        address: new URL(written, base).href,
        alt: textOf(entry, 'alt', 'image_description') ?? textOf(data, 'cover_alt', 'image_alt'),
        title: textOf(entry, 'caption'),
      }
  }
  return null
}
