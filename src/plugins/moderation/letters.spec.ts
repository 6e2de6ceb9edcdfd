import { describe, expect, it } from '@jest/globals'
import { openedLetter } from './letters'

const about = { account: { id: 7 }, now: new Date('2030-05-06T10:00:00.000Z'), secret: 'a secret of the hub' }
const letter = (language: 'en' | 'fr', reasons: string[]) =>
  openedLetter(language, { case: 12, version: 3, collection: 'members', decision: 'report', reasons }, about)

describe('the letter about a case', () => {
  it('should lead to the page that decides without logging in', () => {
    expect(letter('en', ['reports: members']).button).toMatchObject({
      label: 'Read and decide',
      path: expect.stringMatching(/^\/moderate\?token=/),
    })
  })

  it.each([
    ['en', 'See the case', 'from where a member under sanction came'],
    ['fr', 'Voir le dossier', 'de là d’où venait récemment un membre sanctionné'],
  ] as const)(
    'should lead to the case of who may come back from a sanction, and accuse nobody (%s)',
    (language, label, words) => {
      const { button, lines } = letter(language, ['evasion: address'])
      expect(button).toEqual({ label, path: '/admin/queue?case=12' })
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain(words)
    },
  )
})
