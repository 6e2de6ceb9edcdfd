import { parse as parseTOML, TomlDate } from 'smol-toml'
import matter from 'gray-matter'
import { messageOf } from '../../readers/reading'

/** What stands above a text, and the text. */
export type FrontMatter = { data: Record<string, unknown>; body: string }

/**
 * Pure: front matter in YAML (between `---`), TOML (between `+++`) or JSON (a first `{`…`}`), as Hugo and Jekyll take it.
 *
 * @throws Error when it cannot be read.
 */
export const readFrontMatter = (source: string): FrontMatter => {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
  const toml = /^\+\+\+[ \t]*\n([\s\S]*?)\n?\+\+\+[ \t]*(?:\n|$)([\s\S]*)$/.exec(text)
  if (toml) return { data: table(() => parseTOML(toml[1] ?? ''), 'TOML'), body: toml[2] ?? '' }
  const yaml = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)([\s\S]*)$/.exec(text)
  // Between its marks, the front matter names no language: gray-matter would run a program in some.
  if (yaml)
    return { data: table(() => matter(`---\n${yaml[1]}\n---\n`, {}).data, 'YAML'), body: yaml[2] ?? '' }
  if (/^\{\s*"/.test(text)) {
    const end = text.search(/^\}/m)
    if (end !== -1)
      return {
        data: table(() => JSON.parse(text.slice(0, end + 1)) as unknown, 'JSON'),
        body: text.slice(end + 1),
      }
  }
  return { data: {}, body: text }
}

const table = (read: () => unknown, language: string): Record<string, unknown> => {
  let value: unknown
  try {
    value = read()
  } catch (error) {
    throw new Error(`the front matter is not ${language}: ${messageOf(error)}`, { cause: error })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('the front matter is not a list of named values')
  return plainDates(value) as Record<string, unknown>
}

/** TOML's dates say whether they have a zone; as text they go the way of all others. */
const plainDates = (value: unknown): unknown => {
  if (value instanceof TomlDate) return value.toISOString()
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainDates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainDates(each)]))
}
