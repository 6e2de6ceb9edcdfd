import type { Access, FieldAccess, Where } from 'payload'
import { anyOf, fieldRole, hasRole, isRole, isSelf, userOf } from '../../access'
import { idOf, isSame } from '../../core/related'
import { slugs } from '../../slugs'
import { shownKinds } from './fields/kinds'
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
 * Points of an entry, and how long it took: the organisers', and its member's as soon as the contest shows them. Of a
 * challenge that is at once: they follow from the steps that were done. Of a quiz or a prediction they would tell what is
 * right, so that they wait for the result where counts are hidden.
 */
export const fieldScore: FieldAccess = async (args) => {
  if (hasRole(args.req, 'editor', 'manager')) return true
  if ((await fieldEntrant(args)) !== true) return false
  const contest = idOf((args.doc as { contest?: unknown } | undefined)?.contest)
  // System read of what is in the rules of the contest anyway.
  const found =
    contest === null
      ? null
      : await args.req.payload.db.findOne<Showing>({
          collection: slugs.contests,
          where: { id: { equals: contest } },
          req: args.req,
        })
  return found !== null && showsPoints(found)
}

type Showing = {
  id: number
  kind?: string | null
  state?: string | null
  judging?: { count?: string | null } | null
}

/** Pure: are the points of a contest shown now, to those whose they are? */
export const showsPoints = ({ kind, state, judging }: Omit<Showing, 'id'>): boolean =>
  kind === 'challenge' || judging?.count === 'live' || (decidedStates as readonly unknown[]).includes(state)

/**
 * The condition under which everybody sees an entry, as far as its contest goes; the moderation has a word besides.
 *
 * @param path - of the entry, with a dot at the end, where something that hangs on it is asked about.
 */
export const shownEntries = (path = ''): Where => ({
  and: [
    { [`${path}status`]: { equals: 'submitted' } },
    { [`${path}contest.state`]: { in: [...publicStates] } },
    { [`${path}contest.kind`]: { in: [...shownKinds] } },
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
