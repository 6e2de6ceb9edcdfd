import { describe, expect, it } from '@jest/globals'
import { type ComparedCode, compareCodes, type RuleChange } from './codes'

type Rule = ComparedCode['rules'][number]

const rule = (key: string, change: Partial<Rule> = {}): Rule => ({
  key,
  title: `Rule ${key}`,
  text: `What ${key} means here.`,
  examples: [],
  severity: 'minor',
  measure: 'note',
  ...change,
})
const code = (version: number, ...rules: Rule[]): ComparedCode => ({
  version,
  title: 'The code',
  intro: 'For all.',
  rules,
})
const summary = (rules: readonly RuleChange[]) =>
  rules.map(({ key, change, hasMoved, from, to }) => ({ key, change, hasMoved, from, to }))

describe('compareCodes', () => {
  it('should find nothing between two versions that say the same', () => {
    const changes = compareCodes(code(1, rule('a'), rule('b')), code(2, rule('a'), rule('b')), 'en')
    expect(changes).toMatchObject({ from: 1, to: 2, intro: [{ kind: 'kept', text: 'For all.' }] })
    expect(changes.rules.map(({ change }) => change)).toEqual(['kept', 'kept'])
  })

  it('should tell what was added, removed and changed, in the order of the new version', () => {
    const before = code(1, rule('a'), rule('gone'), rule('b'))
    const after = code(2, rule('new'), rule('a'), rule('b', { severity: 'serious' }))
    expect(summary(compareCodes(before, after, 'en').rules)).toEqual([
      { key: 'new', change: 'added', hasMoved: false, from: null, to: 1 },
      { key: 'a', change: 'kept', hasMoved: false, from: 1, to: 2 },
      { key: 'gone', change: 'removed', hasMoved: false, from: 2, to: null },
      { key: 'b', change: 'changed', hasMoved: false, from: 3, to: 3 },
    ])
  })

  it('should call only the rule moved that was taken elsewhere, also when its words changed', () => {
    const before = code(1, rule('a'), rule('b'), rule('c'), rule('d'))
    const moved = compareCodes(before, code(2, rule('d'), rule('a'), rule('b'), rule('c')), 'en')
    expect(moved.rules.map(({ key, change }) => `${key} ${change}`)).toEqual([
      'd moved',
      'a kept',
      'b kept',
      'c kept',
    ])
    const both = compareCodes(
      before,
      code(2, rule('d', { title: 'Rule d, said better' }), rule('a'), rule('b'), rule('c')),
      'en',
    )
    expect(both.rules[0]).toMatchObject({ key: 'd', change: 'changed', hasMoved: true })
  })

  it('should keep a removed rule in its place at the head of the list', () => {
    const changes = compareCodes(code(1, rule('first'), rule('a')), code(2, rule('a')), 'en')
    expect(changes.rules.map(({ key }) => key)).toEqual(['first', 'a'])
  })

  it('should compare examples, severity and measure', () => {
    const fine = { isFine: true, text: 'Asking once.' }
    const not = { isFine: false, text: 'Asking daily.' }
    const changes = compareCodes(
      code(1, rule('a', { examples: [fine] })),
      code(2, rule('a', { examples: [fine, not], severity: 'critical', measure: 'ban' })),
      'en',
    )
    expect(changes.rules[0]).toMatchObject({
      change: 'changed',
      examples: [
        { kind: 'kept', ...fine },
        { kind: 'added', ...not },
      ],
      severity: { from: 'minor', to: 'critical' },
      measure: { from: 'note', to: 'ban' },
    })
  })
})
