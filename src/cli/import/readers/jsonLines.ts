import { messageOf, type Reading, unreadable } from './reading'

/** Pure: JSON Lines → one record a line. Blank lines and a byte order mark are passed over; a bad line is a fault of its own. */
export const readJsonLines = (text: string): Reading<unknown>[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, at): Reading<unknown>[] => {
      if (line.trim() === '') return []
      try {
        return [{ line: at + 1, value: JSON.parse(line) as unknown }]
      } catch (error) {
        return [unreadable(at + 1, `not JSON: ${messageOf(error)}`)]
      }
    })
