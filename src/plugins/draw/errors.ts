import { defineErrors } from '../../core/errors'

/** What the draw may answer instead of doing as asked. */
export const drawErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  ORGANISERS_ONLY: { status: 403, message: 'Only editors and managers have the winners drawn.' },
  CONTEST_NOT_FOUND: { status: 404, message: 'There is no such contest.' },
  NOT_DRAWN: { status: 409, message: 'The winners of this contest are not drawn by lot.' },
  CONTEST_CANCELLED: { status: 409, message: 'This contest was cancelled: nobody wins.' },
  CONTEST_NOT_CLOSED: { status: 409, message: 'Winners are drawn once the contest has closed.' },
  ENTRIES_WAIT: {
    status: 409,
    message:
      'Entries wait for a moderator. Who is not approved at the freeze takes no part: decide them first.',
  },
  NO_ELIGIBLE_ENTRANT: { status: 409, message: 'Nobody can be drawn: there is no eligible entrant.' },
  ALREADY_DRAWN: {
    status: 409,
    message: 'Winners are drawn once. The list of this contest is frozen already.',
  },
  DRAW_NOT_COMMITTED: {
    status: 409,
    message:
      'No secret was committed to before this contest opened, so a draw without the beacon would prove nothing.',
  },
})
