import { hasRole } from '../../access'
import type { CalendarSource, SourceEntry } from '../../config/calendarSource'
import { idOf } from '../../core/related'
import { instantIn, parseLocalTime } from '../../core/timeZone'
import { documentId } from '../../database/documentId'
import { inTransaction } from '../../database/inTransaction'
import type { Contest } from '../../payload-types'
import { slugs } from '../../slugs'
import { contestErrors } from './errors'

/** Contests that are looked through for one answer. */
const most = 500

const moments = ['opensAt', 'closesAt'] as const

/** Contests on the editorial calendar: when each opens, and when it closes. */
export const contestsOnCalendar: CalendarSource = {
  entries: async ({ from, to, now }, req) => {
    const mayMove = hasRole(req, 'editor', 'manager')
    const within = { greater_than_equal: from.toISOString(), less_than: to.toISOString() }
    const { docs } = await req.payload.find({
      collection: slugs.contests,
      where: { or: moments.map((field) => ({ [field]: within })) },
      sort: 'opensAt',
      limit: most,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs.flatMap((contest) =>
      moments
        .filter((field) => new Date(contest[field]) >= from && new Date(contest[field]) < to)
        .map((field) => entryOf(contest, field, { now, mayMove })),
    )
  },

  move: async ({ key, at, timeZone }, req) => {
    const { payload } = req
    const [id = '', name] = key.split(':')
    const field = moments.find((each) => each === name)
    const local = parseLocalTime(at)
    await inTransaction({ payload, req }, async () => {
      const contest = await payload.findByID({
        collection: slugs.contests,
        id: documentId(payload, id),
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
      if (!contest || !field || !local) throw contestErrors.CONTEST_NOT_FOUND({ field: 'entry' })
      const moved = {
        opensAt: contest.opensAt,
        closesAt: contest.closesAt,
        [field]: instantIn(timeZone, local),
      }
      if (new Date(moved.closesAt) <= new Date(moved.opensAt))
        throw contestErrors.CONTEST_ENDS_FIRST({ field: 'at' })
      await payload.update({
        collection: slugs.contests,
        id: contest.id,
        data: { [field]: new Date(moved[field]).toISOString() },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
    })
  },
}

const entryOf = (
  contest: Contest,
  field: (typeof moments)[number],
  { now, mayMove }: { now: Date; mayMove: boolean },
): SourceEntry => {
  const isOver = new Date(contest[field]) < now
  const author = idOf(contest.author)
  return {
    key: `${contest.id}:${field}`,
    when: { at: contest[field], endsAt: null },
    action: field === 'opensAt' ? 'opens' : 'closes',
    status:
      contest.state === 'cancelled'
        ? 'cancelled'
        : contest.state === 'draft'
          ? 'draft'
          : isOver
            ? 'done'
            : 'planned',
    title: contest.title,
    document: { collection: slugs.contests, id: String(contest.id) },
    locale: null,
    author: author === null ? null : String(author),
    movable: mayMove && !isOver && contest.state !== 'cancelled',
  }
}
