/**
 * Pure: an instant as other systems write it → ISO 8601 in UTC; null for what is no date, such as the zeros that MySQL
 * puts where a date is missing. A date without a zone is taken for UTC.
 */
export const instantOf = (written: unknown): string | null => {
  if (written instanceof Date) return isoOf(written)
  if (typeof written === 'number') return isoOf(new Date(written))
  if (typeof written !== 'string') return null
  const text = written.trim()
  if (text === '' || /^0{1,4}-0{1,2}-0{1,2}/.test(text)) return null
  const plain =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(.*)$/.exec(text)
  if (!plain) return mailDate(text)
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = ''] = plain
  const offset = offsetOf(zone)
  if (offset === null) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // JavaScript takes 31 February for 2 March.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null
  return isoOf(
    new Date(date.getTime() + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000),
  )
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** RFC 5322, as in RSS: `Thu, 02 May 2024 08:00:00 +0200`. Only that, because `Date` reads much else as something. */
const mailDate = (text: string): string | null => {
  const [, day, month, year] =
    /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{2,4})\b/.exec(text) ?? []
  if (day === undefined || month === undefined) return null
  const last = new Date(Date.UTC(Number(year), months.indexOf(month.slice(0, 3).toLowerCase()) + 1, 0))
  // JavaScript takes 31 February for 2 March.
  return Number(day) > last.getUTCDate() ? null : isoOf(new Date(text))
}

/** Minutes east of Greenwich; null for a zone that is not understood. */
const offsetOf = (zone: string): number | null => {
  if (zone === '' || /^(z|utc|gmt)$/i.test(zone)) return 0
  const [, sign, hours, minutes = '0'] = /^(?:utc|gmt)?\s*([+-])(\d{2}):?(\d{2})?$/i.exec(zone) ?? []
  if (sign === undefined) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

// Four digits of a year are all that ISO 8601 and the databases agree on; before 1970 nobody blogged, but a chronicle may say so.
const isoOf = (date: Date): string | null => {
  const time = date.getTime()
  return Number.isFinite(time) && time > Date.UTC(1000, 0) && time < Date.UTC(9999, 0)
    ? date.toISOString()
    : null
}
