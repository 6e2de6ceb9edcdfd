import type { Operation } from '../../../../config/hubCustom'
import { type Id, idOf } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import { answeringErrors } from '../errors'
import type { AnsweringOptions } from '../options'
import { pollWhere } from '../pollHooks'
import { readTopic } from '../readTopic'
import { viewPoll } from '../viewPoll'

/** Rows of a page at most. */
const most = 100

/** Who chose what in a poll. */
export type PollVoterPage = { votes: { member: unknown; options: string[] }[]; next: Id | null }

/**
 * Who voted in a poll that says so to its voters; nobody for an anonymous one, nor before its results are shown.
 *
 * @throws POLL_NOT_FOUND, also under a topic that one may not read
 */
export const pollVoters =
  (
    options: AnsweringOptions,
  ): Operation<{ poll: Id; first?: number | null; after?: Id | null }, PollVoterPage> =>
  async (input, req) => {
    const { payload } = req
    const poll = await pollWhere({ id: { equals: documentId(payload, input.poll) } }, req)
    const about = poll && idOf(poll.topic)
    const topic = about === null ? null : await readTopic(about, req).catch(() => null)
    if (!poll || !topic) throw answeringErrors.POLL_NOT_FOUND({ field: 'poll' })
    const view = await viewPoll(options, { poll, topic }, req)
    if (view.anonymous || !view.showsResults) return { votes: [], next: null }
    const size = Math.max(1, Math.min(input.first ?? 50, most))
    // By the adapter: votes are read here and nowhere else.
    const { docs } = await payload.db.find<{ id: Id; member: unknown; options: string[] }>({
      collection: slugs.pollVotes,
      where: {
        and: [
          { poll: { equals: poll.id } },
          ...(input.after == null ? [] : [{ id: { greater_than: documentId(payload, input.after) } }]),
        ],
      },
      sort: 'id',
      limit: size + 1,
      pagination: false,
      req,
    })
    const page = docs.slice(0, size)
    const ids = page.map(({ member }) => idOf(member)).filter((id) => id !== null)
    const members = await payload.find({
      collection: slugs.members,
      where: { id: { in: ids } },
      limit: 0,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const byId = new Map(members.docs.map((row) => [String(row.id), row]))
    return {
      votes: page.flatMap(({ member, options }) => {
        const row = byId.get(String(idOf(member)))
        return row ? [{ member: row, options }] : []
      }),
      next: docs.length > size ? (page.at(-1)?.id ?? null) : null,
    }
  }
