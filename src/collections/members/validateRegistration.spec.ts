import { describe, expect, it } from '@jest/globals'
import { type RegistrationInput, registrationFaults } from './validateRegistration'

const good: RegistrationInput = {
  email: 'grace@example.org',
  password: 'ten  chars',
  handle: 'grace-h',
  displayName: 'Grace',
}
const faults = (change: Partial<RegistrationInput>): string[] =>
  registrationFaults({ ...good, ...change }).map(({ path }) => path)

describe('registrationFaults', () => {
  it('should find none in a good registration, and every one in a bad one', () => {
    expect(faults({})).toEqual([])
    expect(faults({ email: '', password: '', handle: '', displayName: '' })).toEqual([
      'email',
      'password',
      'handle',
      'displayName',
    ])
  })

  it.each([
    [
      'email',
      ['a@b', 'a b@example.org', 'a@example..org', 'a@-example.org', `${'a'.repeat(250)}@example.org`],
    ],
    ['password', ['nine char', '👍'.repeat(9), 'x'.repeat(201)]],
    ['handle', ['ab', '-abc', 'Abc', 'a'.repeat(31), 'admin', 'a b c', 'é-accent']],
    ['displayName', [' ', 'x'.repeat(61)]],
  ] as const)('should refuse as %s', (field, values) => {
    for (const value of values) expect([value, faults({ [field]: value })]).toEqual([value, [field]])
  })

  it.each([
    ['email', ['a@example.org', ' A.b+c@sub.example.co ']],
    ['password', ['👍'.repeat(10), 'x'.repeat(200)]],
    ['handle', ['abc', 'a_b-c', '123', ' abc ']],
    ['displayName', ['山', 'Grace  Hopper']],
  ] as const)('should take as %s', (field, values) => {
    for (const value of values) expect([value, faults({ [field]: value })]).toEqual([value, []])
  })

  it('should say why in both languages', () => {
    for (const { message } of registrationFaults({ email: '', password: '', handle: '', displayName: '' })) {
      expect(message.en).not.toBe('')
      expect(message.fr).not.toBe(message.en)
    }
  })
})
