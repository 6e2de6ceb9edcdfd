import type { YearFigures } from '../../loaders/transparency'
import type { MessageKey } from '../../messages'
import { en } from '../../messages/en'
import { visit } from '../../server/visit'

type Row = { name: string; value: string }

/** The figures of a year, a table for each kind of thing; what did not happen has no rows. */
export const YearTables = async ({ figures }: { figures: YearFigures }) => {
  const { t, format, locale } = await visit()
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const rows = (prefix: string, counted: readonly { name: string; count: number }[]): Row[] =>
    counted.map(({ name, count }) => ({ name: wordOf(t, prefix, name), value: format.number(count) }))
  const share = (key: MessageKey, value: number | null): Row[] =>
    value === null ? [] : [{ name: plain(t, key), value: percent.format(value) }]
  const time = (hours: number | null): Row[] =>
    hours === null
      ? []
      : [
          {
            name: t('transparency.median'),
            value: t('transparency.hours', { n: Math.round(hours * 10) / 10 }),
          },
        ]
  const { notices, reports, decisions, statements, sanctions, appeals } = figures
  const parts: { key: keyof typeof titles; total: number; rows: Row[] }[] = [
    {
      key: 'notices',
      total: notices.total,
      rows: [
        ...rows('notice.category', notices.byKind),
        ...rows('transparency.outcome', notices.byOutcome),
        ...time(notices.medianHours),
      ],
    },
    {
      key: 'reports',
      total: reports.total,
      rows: [
        ...rows('transparency.outcome', reports.byOutcome),
        ...(reports.total > 0
          ? [{ name: t('transparency.ofIllegal'), value: format.number(figures.reportsOfIllegal) }]
          : []),
        ...time(reports.medianHours),
      ],
    },
    {
      key: 'decisions',
      total: decisions.total,
      rows: [...rows('transparency.decision', decisions.byKind), ...time(decisions.medianHours)],
    },
    {
      key: 'statements',
      total: statements.total,
      rows: [
        ...rows('transparency.measure', statements.byKind),
        ...rows('transparency.noticed', figures.statementsByNoticed),
        ...share('transparency.automatedShare', figures.automatedShare),
        ...share('transparency.automatedErrorRate', figures.automatedErrorRate),
      ],
    },
    {
      key: 'sanctions',
      total: sanctions.total,
      rows: [
        ...rows('transparency.measure', sanctions.byKind),
        ...(sanctions.total > 0
          ? [{ name: t('transparency.takenBack'), value: format.number(figures.sanctionsTakenBack) }]
          : []),
      ],
    },
    {
      key: 'appeals',
      total: appeals.total,
      rows: [
        ...rows('transparency.about', appeals.byKind),
        ...rows('transparency.outcome', appeals.byOutcome),
        ...time(appeals.medianHours),
        ...share('transparency.appealErrorRate', figures.appealErrorRate),
      ],
    },
  ]
  return (
    <div className="yearTables">
      {parts.map(({ key, total, rows: found }) => (
        <section key={key} aria-labelledby={`figures-${key}`}>
          <h2 id={`figures-${key}`}>{t(titles[key])}</h2>
          <p className="hint">{t(explanations[key])}</p>
          <table className="figures" aria-labelledby={`figures-${key}`}>
            <tbody>
              <tr className="total">
                <th scope="row">{t('transparency.total')}</th>
                <td>{format.number(total)}</td>
              </tr>
              {found.map(({ name, value }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}

const titles = {
  notices: 'transparency.notices',
  reports: 'transparency.reports',
  decisions: 'transparency.decisions',
  statements: 'transparency.statements',
  sanctions: 'transparency.sanctions',
  appeals: 'transparency.appeals',
} as const satisfies Record<string, MessageKey>

const explanations = {
  notices: 'transparency.noticesText',
  reports: 'transparency.reportsText',
  decisions: 'transparency.decisionsText',
  statements: 'transparency.statementsText',
  sanctions: 'transparency.sanctionsText',
  appeals: 'transparency.appealsText',
} as const satisfies Record<string, MessageKey>

type Say = (key: MessageKey, ...values: never[]) => string

const plain = (t: unknown, key: MessageKey): string => (t as Say)(key)

/** The word for a counted name; a name of a newer hub than this site is shown as it is. */
const wordOf = (t: unknown, prefix: string, name: string): string => {
  const key = `${prefix}.${name}`
  return Object.hasOwn(en, key) ? plain(t, key as MessageKey) : name
}
