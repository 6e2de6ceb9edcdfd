import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Check, evidenceLimit, standings } from '../../src/plugins/moderation/checks/check'
import { loneSubject } from '../../src/plugins/moderation/checks/loneSubject'

/** Texts that have broken checks of others: long, hostile, foreign, empty. */
const hardTexts = [
  '',
  ' ',
  '\u0000\uD800',
  'a'.repeat(30_000),
  '> '.repeat(5_000),
  '[x]('.repeat(5_000),
  '<<<<'.repeat(2_000),
  '👩‍👩‍👧‍👦'.repeat(500),
  'https://'.repeat(2_000),
  'ﷺ'.repeat(500),
  'مرحبا بكم في المنتدى، كيف حالكم؟',
  'ｋｉｌｌ　ｙｏｕｒｓｅｌｆ',
]

/** What every check promises, whichever it is. */
export const checkContract = (check: Check): void => {
  it('should have an id in kebab case and a sentence in both languages for every code', () => {
    expect(check.id).toMatch(/^[a-z][a-z-]*$/)
    expect(Object.keys(check.reasons).length).toBeGreaterThan(0)
    for (const [code, { en, fr }] of Object.entries(check.reasons)) {
      expect(code).toMatch(/^[a-z][a-z-]*$/)
      expect(en.trim()).not.toBe('')
      expect(fr.trim()).not.toBe('')
    }
  })

  const expectWellFormed = async (text: string, standing: (typeof standings)[number]): Promise<void> => {
    const subject = loneSubject({
      text,
      standing,
      posts: [
        { collection: 'replies', id: 1, text, createdAt: new Date('2030-05-06T09:59:59.000Z') },
        {
          collection: 'topics',
          id: 2,
          text: `${text} again`,
          createdAt: new Date('2030-05-06T09:00:00.000Z'),
        },
      ],
    })
    const signals = check.applies(subject) ? await check.look(subject) : []
    for (const { check: id, code, weight, evidence, retryAfter } of signals) {
      expect(id).toBe(check.id)
      expect(Object.keys(check.reasons)).toContain(code)
      expect(weight).toBeGreaterThanOrEqual(0)
      expect(Number.isFinite(weight)).toBe(true)
      expect((evidence ?? '').length).toBeLessThanOrEqual(evidenceLimit)
      expect(retryAfter ?? 1).toBeGreaterThan(0)
    }
  }

  it.each(standings)('should answer well-formed signals to any text of a %s', async (standing) => {
    for (const text of hardTexts) await expectWellFormed(text, standing)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
        expectWellFormed(text, standing),
      ),
      { numRuns: 50 },
    )
  })

  it('should answer the same to the same subject', async () => {
    const text = 'You asshole, see https://bit.ly/x and [a.example](https://b.example) – kill yourself!'
    const once = await check.look(loneSubject({ text }))
    expect(await check.look(loneSubject({ text }))).toEqual(once)
  })
}
