import { defineErrors } from '../../core/errors'

/** What the calendar may answer instead of doing as asked. */
export const calendarErrors = defineErrors({
  STAFF_ONLY: { status: 403, message: 'The editorial calendar is for staff.' },
  DAYS_UNREADABLE: { status: 400, message: 'Write days as 2026-03-29, the first before the last.' },
  TOO_MANY_DAYS: { status: 400, message: 'Ask for at most 100 days at once.' },
  CALENDAR_ZONE_UNKNOWN: {
    status: 400,
    message: 'This is not the name of a time zone, such as Europe/Paris.',
  },
  CALENDAR_TIME_UNREADABLE: { status: 400, message: 'Write the time as 2026-03-29T09:00.' },
  CALENDAR_PAST: { status: 400, message: 'This time has passed: nothing can be planned for it.' },
  ENTRY_NOT_FOUND: { status: 404, message: 'There is nothing of that name on the calendar.' },
  ENTRY_NOT_MOVABLE: { status: 409, message: 'This cannot be moved on the calendar.' },
  IDEA_NOT_FOUND: { status: 404, message: 'There is no such idea.' },
  NO_DRAFTS: { status: 409, message: 'This hub has no posts that an idea could become.' },
})
