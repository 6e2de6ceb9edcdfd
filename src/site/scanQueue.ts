/** One scan at the door, as the phone keeps it until the hub has answered. */
export type Scan = {
  /** Of this scan alone: sent twice, it counts once. */
  key: string
  code: string
  /** ISO 8601. */
  at: string
}

/** What the hub's answer to a scan means: `later` keeps it, everything else lets it go. */
export type Verdict =
  | { kind: 'in' | 'already'; name: string; at: string }
  | { kind: 'refused'; code: string }
  | { kind: 'later'; why: 'away' | 'loggedOut' }

/** Pure: the queue with one more scan. A code that waits already waits once: it was shown twice. */
export const withScan = (queue: readonly Scan[], scan: Scan): readonly Scan[] =>
  queue.some(({ code }) => code === scan.code) ? queue : [...queue, scan]

/** Pure: the queue without a scan that was answered. */
export const withoutScan = (queue: readonly Scan[], key: string): readonly Scan[] =>
  queue.filter((scan) => scan.key !== key)

/** Pure: a queue as the browser kept it; what is no scan in it is left out. */
export const readQueue = (kept: string | null): readonly Scan[] => {
  try {
    const found: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(found) ? found.filter(isScan) : []
  } catch {
    return []
  }
}

const isScan = (value: unknown): value is Scan =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'code', 'at'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')

/**
 * Pure: what the answer of `POST /api/actions/checkInByCode` means. Only a refusal of the code itself ends a scan: a
 * server that is busy, away or has lost the session is asked again.
 *
 * @param status - of HTTP; 0 for no answer.
 */
export const verdictOf = (status: number, body: unknown): Verdict => {
  if (status === 200) {
    const { row, already, checkedInAt } = body as {
      row: { name: string }
      already: boolean
      checkedInAt: string
    }
    return { kind: already ? 'already' : 'in', name: row.name, at: checkedInAt }
  }
  const code = codeOf(body)
  if (code === 'CODE_UNKNOWN' || code === 'NOT_GOING') return { kind: 'refused', code }
  return { kind: 'later', why: status === 401 || status === 403 ? 'loggedOut' : 'away' }
}

/** The code of an error as the API writes it. */
const codeOf = (body: unknown): unknown =>
  (body as { errors?: { extensions?: { code?: unknown } }[] } | null)?.errors?.[0]?.extensions?.code
