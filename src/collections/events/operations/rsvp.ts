import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import type { AskedDate } from '../readEvent'
import type { Mode } from '../rsvps/allocate'
import { decideRsvp } from '../rsvps/decideRsvp'
import { moveRsvp, type RsvpRow, seatsOf } from '../rsvps/moveRsvp'
import { rsvpRows } from '../rsvps/rows'
import { isFull, waitingRows } from '../rsvps/settle'
import type { Question } from '../rsvps/terms'
import { withRoster } from './withRoster'

/** What a member says to a date. */
export type RsvpInput = AskedDate & {
  /** @default those of the present answer, else 0 */
  guests?: number | null
  /** @default that of the present answer, else the first way in which the event takes place */
  mode?: Mode | null
  /** @default going */
  answer?: 'going' | 'interested' | null
  /** May others see the name among those going? @default as before, else no */
  shown?: boolean | null
  answers?: readonly { question: string; answer: string }[] | null
}

/** Says that a member comes, or is interested. They are going, or wait in the order in which this was accepted. */
export const rsvp =
  (options: EventsOptions): Operation<RsvpInput, unknown> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user) throw eventErrors.UNAUTHENTICATED()
    await options.admit(req)
    const id = await withRoster(input, { req, options }, async (held) => {
      const { roster, terms, now, req, occurrence } = held
      const [own = null] = await rsvpRows(roster, { member: { equals: user.id } }, req)
      const wish = {
        kind: input.answer ?? 'going',
        guests: input.guests ?? (own && own.status !== 'cancelled' ? own.guests : 0),
        mode: input.mode ?? own?.mode ?? terms.modes[0] ?? 'site',
      } as const
      const waiting = roster.waiting === 0 || isFull(held) ? [] : await waitingRows(roster, req)
      const decision = decideRsvp({
        terms,
        own: own && { ...own, seats: seatsOf(own) },
        wish,
        taken: roster.taken,
        waiting: waiting.filter(({ id }) => id !== own?.id),
        now,
      })
      if (decision.kind === 'refused') throw eventErrors[decision.code]()
      const answers = answersOf(terms.questions, input.answers, own === null && wish.kind === 'going')
      const moved = await moveRsvp({
        roster,
        rsvp: own ?? blank(user.id, wish.mode),
        change: {
          status: decision.status,
          guests: wish.guests,
          mode: wish.mode,
          startsAt: occurrence.startsAt,
          endsAt: occurrence.endsAt,
          ...(decision.status === 'offered' ? { offeredUntil: own?.offeredUntil ?? null } : {}),
          ...(input.shown == null ? {} : { shown: input.shown }),
          ...(answers ? { answers } : {}),
        },
        emit: options.emit,
        req,
      })
      return moved.id
    })
    return ownRsvp(id, req)
  }

/** A registration as its member sees it. */
export const ownRsvp = (id: number | string | null, req: PayloadRequest): Promise<unknown> =>
  req.payload.findByID({
    collection: slugs.rsvps,
    id: id as number,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })

const blank = (member: number | string, mode: Mode): RsvpRow => ({
  id: null,
  member,
  status: 'cancelled',
  guests: 0,
  mode,
  order: 0,
})

/** The answers with the questions as they were asked: an event's questions may change. */
const answersOf = (
  questions: readonly Question[],
  given: RsvpInput['answers'],
  isFirst: boolean,
): { question: string; answer: string }[] | null => {
  if (!given && !isFirst) return null
  return questions.map(({ id, question, required }) => {
    const answer =
      given
        ?.find((each) => each.question === id)
        ?.answer.trim()
        .slice(0, mostLetters) ?? ''
    if (required === true && answer === '') throw eventErrors.ANSWER_REQUIRED({ field: 'answers' })
    return { question, answer }
  })
}

/** Letters of one answer: a short paragraph. */
const mostLetters = 1000
