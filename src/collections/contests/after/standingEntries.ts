import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import type { ContestsOptions } from '../options'
import { storedContest, textId } from '../judging/stored'

/** An entry that stands beside a result. */
export type StandingEntry = { id: string; member: string; isFinished: boolean }

/**
 * Pure: was everything done that a contest asks for? Each step of a challenge; elsewhere to hand in is to finish.
 *
 * @param steps - ids of the steps of a challenge; none elsewhere.
 */
export const isFinished = (steps: readonly string[], done: readonly string[]): boolean =>
  steps.every((step) => done.includes(step))

/**
 * The entries of a contest that were handed in and show as far as the moderation goes. Unlike those that count for the
 * decision, a member’s later suspension takes nothing away. System read.
 */
export const standingEntries = async (
  contest: Id,
  { isVisible }: Pick<ContestsOptions, 'isVisible'>,
  req: PayloadRequest,
  member?: Id,
): Promise<StandingEntry[]> => {
  const stored = (await storedContest(contest, req)) as {
    challenge?: { steps?: readonly { id: string }[] | null } | null
  } | null
  const steps = (stored?.challenge?.steps ?? []).map(({ id }) => id)
  const { docs } = await req.payload.db.find<{
    id: Id
    member: unknown
    moderation?: unknown
    evidence?: readonly { step: string }[] | null
  }>({
    collection: slugs.entries,
    where: {
      and: [
        { contest: { equals: contest } },
        { status: { equals: 'submitted' } },
        ...(member === undefined ? [] : [{ member: { equals: member } }]),
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.filter(isVisible).map((row) => ({
    id: String(row.id),
    member: textId(row.member),
    isFinished: isFinished(
      steps,
      (row.evidence ?? []).map(({ step }) => step),
    ),
  }))
}
