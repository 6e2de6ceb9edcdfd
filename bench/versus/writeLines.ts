import { type Line, part } from '../parts'
import type { Writes } from './writes'

/** Writes at 1, 10 and 50 clients, beside plain Payload's create of an equal document. */
export const writeLines = (args: { scratch: string; count: number; say: (line: string) => void }): Line[] => {
  const { scratch, count, say } = args
  const of = (side: string): Writes => {
    say(`${side}: writes …`)
    return part<Writes>('versus/writes', scratch, [side, String(count)])
  }
  const [ours, theirs] = [of('hub'), of('payload')]
  return ours.map(({ kind, clients, perSecond, p99, errors }) => {
    const plain = theirs.find((each) => each.kind === kind && each.clients === clients)
    const ratio = perSecond / (plain?.perSecond ?? NaN)
    return {
      what: `${kind}, ${clients} clients write (writes/s)`,
      value: perSecond,
      target: `× ${ratio.toFixed(2)} payload (≥ 1) ${ratio >= 1 ? '✓' : '✗'} · p99 ${p99.toFixed(0)} ms, payload ${plain?.p99.toFixed(0) ?? '–'} ms${errors + (plain?.errors ?? 0) > 0 ? ` · ${errors} and ${plain?.errors ?? 0} ERRORS` : ''}`,
    }
  })
}
