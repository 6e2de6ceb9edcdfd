import { describe, expect, it } from '@jest/globals'
import { translator } from './messages'
import { sanctionOf, sanctionSentence } from './sanctionSentence'

const refused = (code: string, facts: object) => ({ message: 'No.', extensions: { code, data: { facts } } })
const rule = { en: 'Respect', fr: 'Respecter chacun' }

describe('sanctionOf', () => {
  it('should read no sanction from any other problem', () => {
    expect(sanctionOf({ message: 'No.' })).toBeNull()
    expect(sanctionOf(refused('FORBIDDEN', {}))).toBeNull()
  })

  it('should read one that names nothing', () =>
    expect(sanctionOf({ message: 'No.', extensions: { code: 'SILENCED' } })).toEqual({
      keeps: 'SILENCED',
      until: null,
      rule: null,
    }))
})

describe('sanctionSentence', () => {
  const until = '2030-05-07T10:00:00.000Z'
  const silenced = sanctionOf(refused('SILENCED', { until, ruleTitle: rule }))
  const excluded = sanctionOf(refused('SUSPENDED', { until: null, ruleTitle: null }))

  it('should say until when, by which rule, and where the reasons are', () => {
    expect(silenced && sanctionSentence(translator('en'), silenced)).toBe(
      'You cannot write until 7 May 2030, 10:00 (UTC). Rule of the code of conduct: “Respect”. Your account has the reasons, and the way to object.',
    )
    expect(silenced && sanctionSentence(translator('fr'), silenced)).toMatch(
      /^Vous ne pouvez pas écrire jusqu’au 7 mai 2030.*10:00 \(UTC\)\. Règle du code de conduite\u202f: «\u202fRespecter chacun\u202f»\./,
    )
  })

  it('should say that it has no end', () =>
    expect(excluded && sanctionSentence(translator('en'), excluded)).toBe(
      'You are excluded from this community. Our mail about it has the reasons, and the way to object.',
    ))
})
