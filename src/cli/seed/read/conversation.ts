import type { Language } from '../data/languages'

/** One voice in a conversation. */
export type Turn = {
  by: string
  language: Language
  /** Milliseconds after the turn before it, or after what it all hangs under. */
  after: number
  isAnswer: boolean
  body: string
}

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const opening =
  /^@@ (?<by>[a-z0-9-]+)(?: (?<language>en|fr))? \+(?<amount>\d+)(?<unit>[mhd])(?<answer> answer)?$/

/**
 * Splits a text into what stands before the first turn, and the turns. A turn begins with a line such as
 * `@@ marcel fr +3h answer`: who, in which language (else `language`), how long after the one before, and whether
 * it is the accepted answer.
 *
 * @throws Error on a line that begins with `@@` and says something else.
 */
export const parseConversation = (source: string, language: Language): { head: string; turns: Turn[] } => {
  const head: string[] = []
  const turns: (Omit<Turn, 'body'> & { lines: string[] })[] = []
  for (const text of source.split('\n')) {
    if (!text.startsWith('@@')) {
      ;(turns.at(-1)?.lines ?? head).push(text)
      continue
    }
    const { by, language: own, amount, unit, answer } = opening.exec(text)?.groups ?? {}
    if (by === undefined || unit === undefined) throw new Error(`Demonstration: cannot read "${text}".`)
    turns.push({
      by,
      language: own === undefined ? language : (own as Language),
      after: Number(amount) * units[unit as keyof typeof units],
      isAnswer: answer !== undefined,
      lines: [],
    })
  }
  return {
    head: head.join('\n').trim(),
    turns: turns.map(({ lines, ...turn }) => ({ ...turn, body: lines.join('\n').trim() })),
  }
}
