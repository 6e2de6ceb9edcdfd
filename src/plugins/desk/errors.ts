import { defineErrors } from '../../core/errors'

/** What the desk may answer instead of doing as asked. */
export const deskErrors = defineErrors({
  EDITORS_ONLY: { status: 403, message: 'Only editors work at the desk.' },
  TEXT_NOT_FOUND: { status: 404, message: 'There is no such text at the desk.' },
  STAGE_REFUSED: { status: 409, message: 'The text cannot go there now.' },
  SCHEDULE_PAST: { status: 400, message: 'This time has passed.' },
  TIME_UNREADABLE: { status: 400, message: 'Write the time as 2026-03-29T09:00.' },
  TIME_ZONE_UNKNOWN: { status: 400, message: 'This is not the name of a time zone, such as Europe/Paris.' },
  NOTHING_TO_WITHDRAW: { status: 409, message: 'The text is not public, nor will it be by then.' },
  SCHEDULE_NOT_FOUND: { status: 404, message: 'Nothing is planned under this number.' },
  REMARK_EMPTY: { status: 400, message: 'A remark says something, in at most 2000 characters.' },
  REMARK_FIELD_UNKNOWN: { status: 400, message: 'The text has no such field.' },
  PREVIEW_DAYS: { status: 400, message: 'A preview link lives from 1 to 30 days.' },
  PREVIEW_NOT_FOUND: { status: 404, message: 'There is no such preview link.' },
  REMARK_NOT_FOUND: { status: 404, message: 'There is no such remark.' },
})
