/** A byte order mark: without it Excel takes UTF-8 for the letters of its own country. */
const mark = '\ufeff'

/**
 * Pure: rows as a CSV file (RFC 4180) for a spreadsheet: every cell in quotes, CRLF, UTF-8 with a byte order mark.
 *
 * A spreadsheet takes what begins with `= + - @`, a tab or a carriage return for a formula, and runs what a stranger
 * typed into a form. Such a cell gets an apostrophe before it, as OWASP has it ("CSV Injection").
 */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  mark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

const cell = (value: string | number | null): string => {
  // A number is the hub's own, and stays one: −1 is no formula.
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '')
  return `"${text.replaceAll('"', '""')}"`
}
