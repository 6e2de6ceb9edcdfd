import type { Where } from 'payload'
import { hasRole } from '../../access'
import type { CalendarSource } from '../../config/calendarSource'
import { addDays } from '../../core/calendarDays'
import { idOf } from '../../core/related'
import { documentId } from '../../database/documentId'
import { slugs } from '../../slugs'
import { calendarErrors } from './errors'

/** Ideas of one answer. */
const most = 300

/** A day without an hour is kept as its noon in UTC, as the admin's own field of days does. */
const noonOf = (day: string): string => `${day}T12:00:00.000Z`

/** Ideas that are wanted for a day. For editors. */
export const ideasOnCalendar: CalendarSource = {
  entries: async ({ from, to }, req) => {
    if (!hasRole(req, 'editor', 'manager')) return []
    const { docs } = await req.payload.find({
      collection: slugs.ideas,
      where: {
        and: [
          { becameDraft: { exists: false } },
          {
            wantedOn: {
              // Whole days, which begin and end elsewhere at other hours.
              greater_than_equal: noonOf(addDays(from.toISOString().slice(0, 10), -1)),
              less_than_equal: noonOf(addDays(to.toISOString().slice(0, 10), 1)),
            },
          },
        ],
      },
      sort: 'wantedOn',
      limit: most,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs.flatMap((idea) =>
      idea.wantedOn
        ? [
            {
              key: String(idea.id),
              when: { day: idea.wantedOn.slice(0, 10) },
              action: 'wanted' as const,
              status: 'idea' as const,
              title: idea.title,
              document: { collection: slugs.ideas, id: String(idea.id) },
              locale: idea.language ?? null,
              author: authorOf(idea),
              note: idea.note ?? null,
              movable: true,
            },
          ]
        : [],
    )
  },

  waiting: async (req) => {
    if (!hasRole(req, 'editor', 'manager')) return []
    const { docs } = await req.payload.find({
      collection: slugs.ideas,
      where: { and: [{ becameDraft: { exists: false } }, { wantedOn: { exists: false } }] },
      sort: '-createdAt',
      limit: most,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs.map((idea) => ({
      key: String(idea.id),
      title: idea.title,
      document: { collection: slugs.ideas, id: String(idea.id) },
      locale: idea.language ?? null,
      author: authorOf(idea),
      stage: { en: 'Idea', fr: 'Idée' },
    }))
  },

  move: async ({ key, at }, req) => {
    const id = documentId(req.payload, key)
    const where: Where = { and: [{ id: { equals: id } }, { becameDraft: { exists: false } }] }
    const { docs } = await req.payload.update({
      collection: slugs.ideas,
      where,
      data: { wantedOn: noonOf(at.slice(0, 10)) },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (docs.length === 0) throw calendarErrors.ENTRY_NOT_FOUND({ field: 'entry' })
  },
}

const authorOf = ({ author }: { author?: unknown }): string | null => {
  const id = idOf(author)
  return id === null ? null : String(id)
}
