import type { Endpoint } from 'payload'
import { hasRole } from '../../../access'
import { eventErrors } from '../errors'
import { readEventDate } from '../readEvent'
import { csvOf } from '../../../core/csv'
import { type DeskRow, deskRows } from './rows'

type Language = 'en' | 'fr'

/** Registrations read at once. */
const batch = 500

/**
 * `GET /api/events/<id>/registrations.csv?occurrence=<id>&locale=fr`: the registrations of a date as a spreadsheet,
 * for organisers. Addresses are not in it: `messageGoing` writes to people.
 */
export const exportRegistrations: Omit<Endpoint, 'root'> = {
  path: '/:id/registrations.csv',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'editor', 'manager')) throw eventErrors.FORBIDDEN()
    const asked = {
      event: String(req.routeParams?.id),
      occurrence: typeof req.query.occurrence === 'string' ? req.query.occurrence : null,
    }
    const { event, occurrence } = await readEventDate(asked, req)
    const rows: DeskRow[] = []
    for (let page = 1; ; page += 1) {
      const place = { event: event.id, occurrence: occurrence.id, limit: batch, page }
      const found = await deskRows(place, req)
      rows.push(...found)
      if (found.length < batch) break
    }
    const language = req.query.locale === 'fr' ? 'fr' : 'en'
    const day = occurrence.startsAt.slice(0, 10)
    return new Response(csvOf(table(rows, language)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="registrations-${event.id}-${day}.csv"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  },
}

/** Pure: a row for each registration, a column for each question that somebody was asked. */
export const table = (rows: readonly DeskRow[], language: Language): (string | number | null)[][] => {
  const questions = [...new Set(rows.flatMap(({ answers }) => answers.map(({ question }) => question)))]
  const words = headings[language]
  return [
    [...words.columns, ...questions],
    ...rows.map((row) => [
      row.name,
      row.handle,
      words.states[row.status],
      words.modes[row.mode],
      row.guests,
      row.guests + 1,
      row.createdAt,
      row.checkedInAt,
      ...questions.map((question) => row.answers.find((each) => each.question === question)?.answer ?? null),
    ]),
  ]
}

type Words = {
  columns: readonly string[]
  states: Record<DeskRow['status'], string>
  modes: Record<DeskRow['mode'], string>
}

const headings: Record<Language, Words> = {
  en: {
    columns: ['Name', 'Handle', 'State', 'Takes part', 'Guests', 'Seats', 'Registered', 'Checked in'],
    states: {
      cancelled: 'Not going',
      interested: 'Interested',
      requested: 'Asks to come',
      waitlisted: 'Waiting',
      offered: 'Seats offered',
      going: 'Going',
      attended: 'Was there',
    },
    modes: { site: 'On site', online: 'Online' },
  },
  fr: {
    columns: [
      'Nom',
      'Identifiant',
      'État',
      'Participe',
      'Accompagnants',
      'Places',
      'Inscription',
      'Pointage',
    ],
    states: {
      cancelled: 'Ne vient pas',
      interested: 'Intéressé',
      requested: 'Demande à venir',
      waitlisted: 'En attente',
      offered: 'Place proposée',
      going: 'Vient',
      attended: 'Était là',
    },
    modes: { site: 'Sur place', online: 'En ligne' },
  },
}
