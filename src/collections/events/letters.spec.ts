import { describe, expect, it } from '@jest/globals'
import { rsvpLetter } from './letters'

const facts = {
  because: null,
  title: { en: 'Film night', fr: 'Soirée film' },
  slug: 'film-night',
  occurrence: '20261105T190000',
  startsAt: '2026-11-05T18:00:00.000Z',
  timeZone: 'Europe/Paris',
  offeredUntil: '2026-11-03T18:00:00.000Z',
}

describe('the letters of an event', () => {
  it.each(['going', 'waitlisted', 'requested', 'offered'])(
    'should be written in both languages: %s',
    (status) => {
      const [english, french] = [
        rsvpLetter('en', { ...facts, status }),
        rsvpLetter('fr', { ...facts, status }),
      ]
      expect(english?.subject).toContain('Film night')
      expect(french?.subject).toContain('Soirée film')
      expect(french?.button?.path).toBe('/events/film-night?date=20261105T190000#rsvp')
    },
  )

  it('should say until when an offer stands, on the clock of the event', () => {
    expect(rsvpLetter('en', { ...facts, status: 'offered' })?.lines.join()).toContain(
      '3 November 2026 at 19:00',
    )
  })

  it.each([
    ['refused', 'Pas cette fois'],
    ['offer-expired', 'passée à quelqu’un'],
    ['date-gone', 'n’existe plus'],
  ])('should say why a registration ended: %s', (because, words) => {
    expect(rsvpLetter('fr', { ...facts, status: 'cancelled', because })?.subject).toContain(words)
  })

  it('should not tell members what they did themselves', () => {
    expect(rsvpLetter('en', { ...facts, status: 'cancelled', because: 'member' })).toBeNull()
  })
})
