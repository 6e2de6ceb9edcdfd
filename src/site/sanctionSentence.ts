import { formatter } from './format'
import type { Translate } from './messages'
import type { GraphQLProblem } from './problems'

/** What the hub says of a sanction that keeps somebody from what they asked for. */
export type SanctionFacts = {
  /** They cannot write, or not even log in. */
  keeps: 'SILENCED' | 'SUSPENDED'
  /** ISO 8601; null: for good. */
  until: string | null
  /** Title of the rule that it rests on; null when the code has it no more. */
  rule: { en: string; fr: string } | null
}

/** The sanction that a problem tells of; null for any other problem. */
export const sanctionOf = ({ extensions }: GraphQLProblem): SanctionFacts | null => {
  const { code, data } = extensions ?? {}
  if (code !== 'SILENCED' && code !== 'SUSPENDED') return null
  const { until, ruleTitle } = (data?.facts ?? {}) as {
    until?: string | null
    ruleTitle?: SanctionFacts['rule']
  }
  return { keeps: code, until: until ?? null, rule: ruleTitle ?? null }
}

/** Until when somebody cannot write or log in, why, and where the reasons are. */
export const sanctionSentence = (t: Translate, { keeps, until, rule }: SanctionFacts): string =>
  [
    until === null
      ? t(`sanction.${keeps}.forGood`)
      : t(`sanction.${keeps}.until`, { date: formatter(t.locale).dateTime(until) }),
    ...(rule ? [t('sanction.rule', { rule: rule[t.locale] })] : []),
    t(`sanction.${keeps}.where`),
  ].join(' ')
