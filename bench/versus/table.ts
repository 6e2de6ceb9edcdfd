import type { Line } from '../parts'
import type { Absent, Figure } from './measure'
import type { Row } from './rows'

/** Pure: the hub's figures beside those of the others, and how each wanted ratio stands. */
export const linesOf = (args: {
  rows: readonly Row[]
  figures: readonly Figure[]
  absent: readonly Absent[]
}): Line[] => {
  const { rows, figures, absent } = args
  const lines = rows.flatMap((row) =>
    figures
      .filter(({ side, row: question }) => side === 'hub' && question === row.question)
      .map((ours): Line => {
        const others = figures.filter(
          ({ side, row: question, connections }) =>
            side !== 'hub' && question === row.question && connections === ours.connections,
        )
        const rate = (side: string): number | undefined =>
          side === 'others'
            ? others
                .filter(({ side: name }) => name !== 'payload' && name !== 'express')
                .map(({ median }) => median.rate)
                .toSorted((a, b) => b - a)[0]
            : others.find(({ side: name }) => name === side)?.median.rate
        const errors = [ours, ...others].filter(({ median }) => median.errors > 0)
        return {
          what: `${row.what}, ${ours.connections} at once (answers/s)`,
          value: ours.median.rate,
          target: [
            ...others.map(({ side, median }) => `${side} ${median.rate.toFixed(0)}`),
            ...row.targets.map(({ against, atLeast }) => {
              const theirs = rate(against)
              if (theirs === undefined) return `${against}: not measured`
              const ratio = ours.median.rate / theirs
              return `× ${ratio.toFixed(2)} ${against} (≥ ${atLeast.toFixed(2)}) ${ratio >= atLeast ? '✓' : '✗'}`
            }),
            `p99 ${ours.median.p99.toFixed(1)} ms`,
            ...errors.map(({ side, median }) => `${side}: ${median.errors} ERRORS`),
          ].join(' · '),
        }
      }),
  )
  return [
    ...lines,
    ...absent.map(({ side, why }) => ({ what: `${side} is not measured`, value: '–', target: why })),
  ]
}
