import { diffArrays } from 'diff'
import { changedWords, type Words } from '../../../core/changedWords'

/** A version of the code as it is compared: in one language. */
export type ComparedCode = {
  version: number
  title: string
  intro: string
  rules: readonly ComparedRule[]
}

type ComparedRule = {
  key: string
  title: string
  text: string
  examples: readonly { isFine: boolean; text: string }[]
  severity: string | null
  measure: string | null
}

/** Something that is one of a few: before and after; null where the rule was not there. */
type Choice = { from: string | null; to: string | null }

/** What became of one rule. */
export type RuleChange = {
  key: string
  /** `moved`: its words are the same, its place among the others is not. A rule can be changed and have moved. */
  change: 'added' | 'removed' | 'changed' | 'moved' | 'kept'
  hasMoved: boolean
  /** Place in each version, from 1; null where it is not. */
  from: number | null
  to: number | null
  title: Words[]
  text: Words[]
  /** Examples that are in one version only, or in both. */
  examples: { kind: Words['kind']; isFine: boolean; text: string }[]
  severity: Choice
  measure: Choice
}

/** What changed from one version to another. */
export type CodeChanges = {
  from: number
  to: number
  title: Words[]
  intro: Words[]
  rules: RuleChange[]
}

/**
 * Compares two versions by the keys of their rules, in the order of the new one; what was removed stands where it
 * stood. Pure.
 *
 * @param locale - of the texts.
 */
export const compareCodes = (before: ComparedCode, after: ComparedCode, locale: string): CodeChanges => {
  const [old, fresh] = [byKey(before), byKey(after)]
  const stayed = [...old.keys()].filter((key) => fresh.has(key))
  const moved = new Set(
    movedKeys(
      stayed,
      [...fresh.keys()].filter((key) => old.has(key)),
    ),
  )
  return {
    from: before.version,
    to: after.version,
    title: changedWords(before.title, after.title, locale),
    intro: changedWords(before.intro, after.intro, locale),
    rules: inReadingOrder([...old.keys()], [...fresh.keys()]).map((key) =>
      compareRules(key, old.get(key), fresh.get(key), { hasMoved: moved.has(key), locale }),
    ),
  }
}

type Placed = ComparedRule & { place: number }

const byKey = ({ rules }: ComparedCode): Map<string, Placed> =>
  new Map(rules.map((rule, index) => [rule.key, { ...rule, place: index + 1 }]))

/** The fewest rules that have to be taken out and put elsewhere to get from one order to the other. */
const movedKeys = (before: string[], after: string[]): string[] =>
  diffArrays(before, after).flatMap(({ added, value }) => (added ? value : []))

const inReadingOrder = (before: string[], after: string[]): string[] => {
  const order = [...after]
  for (const [index, key] of before.entries()) {
    if (order.includes(key)) continue
    const previous = before[index - 1]
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, key)
  }
  return order
}

const compareRules = (
  key: string,
  before: Placed | undefined,
  after: Placed | undefined,
  { hasMoved, locale }: { hasMoved: boolean; locale: string },
): RuleChange => {
  const parts = {
    title: changedWords(before?.title ?? '', after?.title ?? '', locale),
    text: changedWords(before?.text ?? '', after?.text ?? '', locale),
    examples: compareExamples(before?.examples ?? [], after?.examples ?? []),
    severity: { from: before?.severity ?? null, to: after?.severity ?? null },
    measure: { from: before?.measure ?? null, to: after?.measure ?? null },
  }
  const isSame =
    [...parts.title, ...parts.text, ...parts.examples].every(({ kind }) => kind === 'kept') &&
    [parts.severity, parts.measure].every(({ from, to }) => from === to)
  const change = !before ? 'added' : !after ? 'removed' : !isSame ? 'changed' : hasMoved ? 'moved' : 'kept'
  return { key, change, hasMoved, from: before?.place ?? null, to: after?.place ?? null, ...parts }
}

const compareExamples = (
  before: ComparedRule['examples'],
  after: ComparedRule['examples'],
): RuleChange['examples'] =>
  diffArrays([...before], [...after], {
    comparator: (left, right) => left.isFine === right.isFine && left.text === right.text,
  }).flatMap(({ added, removed, value }) =>
    value.map(({ isFine, text }) => ({
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('kept' as const),
      isFine,
      text,
    })),
  )
