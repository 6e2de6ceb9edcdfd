const masks: readonly [RegExp, string][] = [
  // smtp://user:password@host
  [/(\/\/)[^\s/@]+@/g, '$1…@'],
  [/\b(bearer|basic)\s+[\w+/=.~-]{6,}/gi, '$1 …'],
  [
    /\b(\w*(?:token|secret|password|passwd|api[-_]?key|authorization))(["']?\s*[:=]\s*)["']?[^\s"',;&]+/gi,
    '$1$2…',
  ],
]

/**
 * Pure: what went wrong, in one line that may be stored and shown to staff. Credentials in it are masked, and a
 * failed database statement is described by its cause, because the statement itself carries people's data.
 *
 * @param max - longest answer, in UTF-16 units.
 */
export const describeError = (error: unknown, max = 500): string => {
  const told = withoutStatement(error)
  const text = told instanceof Error ? told.message || told.name : String(told)
  const masked = masks.reduce((line, [pattern, by]) => line.replace(pattern, by), text)
  const line = masked.replace(/\s+/g, ' ').trim()
  return line.length <= max ? line : `${line.slice(0, max - 1)}…`
}

/** Drizzle's errors say "Failed query: …params: …"; the driver's own words are in the cause. */
const withoutStatement = (error: unknown): unknown =>
  error instanceof Error && 'query' in error
    ? (error.cause ?? new Error('A database statement failed.'))
    : error
