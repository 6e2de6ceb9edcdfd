/** Is it a name of the IANA time zone database that this Node knows? */
export const isTimeZone = (name: unknown): name is string => {
  if (typeof name !== 'string' || name === '') return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return !/^[+-]/.test(name)
  } catch {
    // RangeError is the answer of Intl for an unknown zone.
    return false
  }
}
