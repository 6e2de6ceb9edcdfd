import { describe, expect, it } from '@jest/globals'
import { loneSubject } from '../checks/loneSubject'
import { checksOf } from '../checks/registry'
import { disguises } from '../checks/disguise'
import { defaultPolicy } from '../decide'
import { partOf } from './corpora'
import { disguised } from './disguiser'
import { evaluate } from './evaluate'
import { fit, sumOf } from './logistic'
import { areaUnderCurve, quantile, recallAt } from './metrics'
import { randomOf } from './random'
import { writtenExamples } from './written'

describe('the measures', () => {
  const rows = [0.1, 0.4, 0.35, 0.8].map((score, at) => ({ score, isPositive: at >= 2 }))

  it('should give the area under the curve, ties counted half', () => {
    expect(areaUnderCurve(rows)).toBe(0.75)
    expect(areaUnderCurve(rows.map((row) => ({ ...row, score: 1 })))).toBe(0.5)
    expect(areaUnderCurve(rows.slice(2))).toBeNull()
  })

  it('should give the recall above the share of false alarms', () => {
    expect(recallAt(rows, 0)).toBe(0.5)
    expect(recallAt(rows, 0.5)).toBe(1)
  })

  it('should give a quantile', () => {
    expect([quantile([3, 1, 2], 0.5), quantile([3, 1, 2], 0.99), quantile([], 0.5)]).toEqual([2, 3, 0])
  })
})

describe('fit', () => {
  const samples = [
    { places: Uint32Array.of(0, 1), isPositive: true, weight: 1, corpus: 0 },
    { places: Uint32Array.of(0, 2), isPositive: false, weight: 1, corpus: 0 },
  ]
  it.each([true, false])(
    'should tell two classes apart and find the same again (by ratio: %s)',
    (byRatio) => {
      const recipe = { epochs: 20, step: 0.5, decay: 0, seed: 1, byRatio }
      const once = fit(samples, 4, recipe)
      expect(sumOf(once, Uint32Array.of(1))).toBeGreaterThan(0)
      expect(sumOf(once, Uint32Array.of(2))).toBeLessThan(0)
      expect(fit(samples, 4, recipe).weights).toEqual(once.weights)
    },
  )
})

describe('what is written for the training', () => {
  const examples = writtenExamples(1)

  it('should be hundreds of lines of French spam and of harmless French with its words, all written out', () => {
    const groups = (corpus: string) =>
      new Set(examples.filter((example) => example.corpus === corpus).map(({ group }) => group)).size
    expect(groups('written-spam.fr')).toBeGreaterThan(180)
    expect(groups('written-ham.fr')).toBeGreaterThan(180)
    expect(examples.filter(({ text }) => /[{}]|<\p{L}+>|@\p{L}+ =/u.test(text))).toEqual([])
  })

  it('should be the same for the same seed', () => {
    expect(writtenExamples(1)).toEqual(examples)
  })

  it('should keep all readings of a line in one part', () => {
    expect(new Set(['x', 'x', 'x'].map((group) => partOf(group, 4))).size).toBe(1)
  })
})

describe('disguised', () => {
  it('should change a text, and be seen through more often than not', () => {
    const text = 'espece de connard stupide, je deteste ces salopards'
    const seen = Array.from({ length: 200 }, (_, seed) => disguised(text, randomOf(seed)))
    expect(new Set(seen).size).toBeGreaterThan(50)
    const found = seen.filter((each) => disguises(each).some((reading) => reading.includes('connard')))
    expect(found.length).toBeGreaterThan(100)
  })
})

describe('evaluate', () => {
  let time = 0
  const judging = {
    checks: checksOf({}, []),
    standing: 'newcomer' as const,
    policy: defaultPolicy,
    clock: () => (time += 2),
  }

  it('should count decisions by label and measure both scores', async () => {
    const answer = await evaluate(
      [
        { id: '1', text: 'Kill all Muslims, they are vermin', label: 'toxic' },
        { id: '2', text: 'Casino bonus, click here: https://bit.ly/x', label: 'spam' },
        { id: '3', text: 'How do you grind your beans?', label: 'ham' },
      ],
      judging,
    )
    expect(answer.rows).toBe(3)
    expect(answer.decisions.ham).toEqual({ allow: 1, hold: 0, reject: 0 })
    expect(answer.decisions.toxic?.allow).toBe(0)
    expect(answer.auc).toEqual({ spam: 1, toxic: 1 })
    expect(answer.milliseconds).toEqual({ median: 2, p99: 2 })
    expect(answer.acceptable).toBeNull()
  })

  it('should say which rows were decided otherwise than is acceptable', async () => {
    const answer = await evaluate(
      [
        { id: 'fine', text: 'How do you grind your beans?', expected: 'allow', acceptable: ['allow'] },
        {
          id: 'off',
          text: 'How do you grind your beans?',
          expected: 'reject',
          acceptable: ['hold', 'reject'],
        },
      ],
      judging,
    )
    expect(answer.acceptable).toBe(0.5)
    expect(answer.unacceptable).toEqual([{ id: 'off', expected: 'reject', decided: 'allow' }])
    expect(answer.auc).toEqual({ spam: null, toxic: null })
  })

  it('should judge a text of ten thousand links and one of a megabyte', async () => {
    const links = Array.from({ length: 10_000 }, (_, at) => `https://site${at}.example/x`).join(' ')
    const answer = await evaluate(
      [
        { id: 'links', text: links, expected: 'hold', acceptable: ['hold', 'reject'] },
        {
          id: 'long',
          text: 'a b c d e f g '.repeat(75_000),
          expected: 'allow',
          acceptable: ['allow', 'hold'],
        },
      ],
      judging,
    )
    expect(answer.unacceptable).toEqual([])
    // Of so many links the first few hundred say all there is to say.
    expect(loneSubject({ text: links }).voices.links).toHaveLength(300)
  })
})
