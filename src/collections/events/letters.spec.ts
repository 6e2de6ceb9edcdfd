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

const written = { siteURL: 'https://hub.example.org', now: new Date('2026-10-01T12:00:00Z') }

describe('the letters of an event', () => {
  it.each(['going', 'waitlisted', 'requested', 'offered'])(
    'should be written in both languages: %s',
    (status) => {
      const [english, french] = [
        rsvpLetter('en', { ...facts, status }, written),
        rsvpLetter('fr', { ...facts, status }, written),
      ]
      expect(english?.subject).toContain('Film night')
      expect(french?.subject).toContain('Soirée film')
      expect(french?.button?.path).toBe('/events/film-night?date=20261105T190000#rsvp')
    },
  )

  it('should say until when an offer stands, on the clock of the event', () => {
    expect(rsvpLetter('en', { ...facts, status: 'offered' }, written)?.lines.join()).toContain(
      '3 November 2026 at 19:00',
    )
  })

  it.each([
    ['refused', 'Pas cette fois'],
    ['offer-expired', 'passée à quelqu’un'],
    ['date-gone', 'n’existe plus'],
  ])('should say why a registration ended: %s', (because, words) => {
    expect(rsvpLetter('fr', { ...facts, status: 'cancelled', because }, written)?.subject).toContain(words)
  })

  it('should not tell members what they did themselves', () => {
    expect(rsvpLetter('en', { ...facts, status: 'cancelled', because: 'member' }, written)).toBeNull()
  })

  it('should bring the date for a calendar to who is going', () => {
    const calendar = {
      event: 7,
      endsAt: '2026-11-05T20:00:00.000Z',
      place: 'The lock house, 1 Quai',
      sequence: 3,
      updatedAt: '2026-10-01T10:00:00.000Z',
      isOff: false,
    }
    const [file] = rsvpLetter('fr', { ...facts, status: 'going', calendar }, written)?.attachments ?? []
    const text = file?.content.replaceAll('\r\n ', '') ?? ''
    for (const line of [
      'UID:event-7-20261105T190000@hub.example.org',
      'SEQUENCE:3',
      'SUMMARY:Soirée film',
      'DTSTART;TZID=Europe/Paris:20261105T190000',
      'DTEND;TZID=Europe/Paris:20261105T210000',
      'LOCATION:The lock house\\, 1 Quai',
    ])
      expect(text.split('\r\n')).toContain(line)
    expect(text).toContain('BEGIN:VTIMEZONE')
    expect(rsvpLetter('fr', { ...facts, status: 'going' }, written)?.attachments).toBeUndefined()
  })
})
