import type { Access, FieldAccess, Where } from 'payload'
import { anyOf, fieldRole, hasRole, isRole, isSelf, userOf } from '../../access'
import { idOf, isSame } from '../../core/related'
import { decidedStates, endedStates, publicStates } from './lifecycle/lifecycle'

/** Who makes contests and looks after them. */
export const isOrganiser = isRole('editor', 'manager')

/** {@link isOrganiser} for a field. */
export const fieldOrganiser: FieldAccess = fieldRole('editor', 'manager')

/**
 * The right answers of a quiz or a prediction: whoever writes them, and everybody once the result is known. Asked
 * without a document (a condition, an order), the answer is that of the organisers.
 */
export const fieldAnswer: FieldAccess = ({ req, doc }) =>
  hasRole(req, 'editor', 'manager') ||
  (decidedStates as readonly unknown[]).includes((doc as { state?: unknown } | undefined)?.state)

/** What only its member and the organisers read of an entry. */
export const fieldEntrant: FieldAccess = ({ req, doc }) => {
  const user = userOf(req)
  const member = idOf((doc as { member?: unknown } | undefined)?.member)
  return isSame(member, user?.id ?? null) || hasRole(req, 'editor', 'manager')
}

/**
 * The condition under which everybody sees an entry, as far as its contest goes; the moderation has a word besides.
 *
 * @param path - of the entry, with a dot at the end, where something that hangs on it is asked about.
 */
export const shownEntries = (path = ''): Where => ({
  and: [
    { [`${path}status`]: { equals: 'submitted' } },
    { [`${path}contest.state`]: { in: [...publicStates] } },
    {
      or: [
        { [`${path}contest.gallery`]: { equals: 'live' } },
        {
          and: [
            { [`${path}contest.gallery`]: { equals: 'ended' } },
            { [`${path}contest.state`]: { in: [...endedStates] } },
          ],
        },
      ],
    },
  ],
})

/** Who reads an entry: its member; who looks after contests, once it is handed in; everybody, when it is shown. */
export const readEntries: Access = anyOf(
  isSelf('member'),
  ({ req }) => (hasRole(req, 'editor', 'manager', 'moderator') ? { status: { not_equals: 'draft' } } : false),
  () => shownEntries(),
)
