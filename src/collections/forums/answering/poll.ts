import { visible } from '../../../core/visible'
import type { HubError } from '../../../core/errors'
import { answeringErrors } from './errors'

/** When results are shown: always, to whoever has voted, or to nobody before the end. */
export const resultTimes = ['always', 'voted', 'closed'] as const
/** One of {@link resultTimes}. */
export type ResultTime = (typeof resultTimes)[number]

/** A poll as its author makes it. */
export type PollInput = {
  /** @default none: the topic asks */
  question?: string | null
  /** 2 to 20, none twice. */
  options: readonly string[]
  /** How many choices one may make. @default 1 */
  most?: number | null
  /** ISO; in the future. @default it stays open */
  closesAt?: string | null
  /** @default 'always' */
  results?: ResultTime | null
  /** May a vote be changed and taken back? @default true */
  changeable?: boolean | null
  /** Is who voted for what kept from everybody? @default true */
  anonymous?: boolean | null
}

/** A choice: its id within the poll, and its words. */
export type PollOption = { id: string; text: string }

/** A checked poll. */
export type PollPlan = {
  question: string | null
  options: PollOption[]
  most: number
  closesAt: string | null
  results: ResultTime
  changeable: boolean
  anonymous: boolean
}

/** Choices of a poll, at least and at most: Discourse's `poll_maximum_options`. */
const fewest = 2
const many = 20
const longestOption = 150
const longestQuestion = 200

/**
 * Pure: a poll as it is kept, or what is wrong with it.
 *
 * @throws POLL_OPTIONS_COUNT · POLL_OPTION_TOO_LONG · POLL_OPTION_TWICE · POLL_QUESTION_TOO_LONG · POLL_MOST_INVALID ·
 *   POLL_CLOSES_INVALID, each naming its field
 */
export const planPoll = (input: PollInput, now: Date): PollPlan => {
  const field = (name: string) => ({ field: `poll.${name}` })
  const texts = input.options.map(tidy).filter((text) => text !== '')
  const question = tidy(input.question ?? '') || null
  const most = input.most ?? 1
  const closesAt = input.closesAt == null || input.closesAt === '' ? null : Date.parse(input.closesAt)
  const fault: HubError | null =
    texts.length < fewest || texts.length > many
      ? answeringErrors.POLL_OPTIONS_COUNT(field('options'))
      : texts.some((text) => text.length > longestOption)
        ? answeringErrors.POLL_OPTION_TOO_LONG(field('options'))
        : new Set(texts.map((text) => text.toLowerCase())).size < texts.length
          ? answeringErrors.POLL_OPTION_TWICE(field('options'))
          : question !== null && question.length > longestQuestion
            ? answeringErrors.POLL_QUESTION_TOO_LONG(field('question'))
            : !Number.isInteger(most) || most < 1 || most > texts.length
              ? answeringErrors.POLL_MOST_INVALID(field('most'))
              : closesAt !== null && !(closesAt > now.getTime())
                ? answeringErrors.POLL_CLOSES_INVALID(field('closesAt'))
                : null
  if (fault) throw fault
  return {
    question,
    options: texts.map((text, i) => ({ id: String(i + 1), text })),
    most,
    closesAt: closesAt === null ? null : new Date(closesAt).toISOString(),
    results: input.results ?? 'always',
    changeable: input.changeable ?? true,
    anonymous: input.anonymous ?? true,
  }
}

const tidy = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()

/** Pure: what a poll says, for those who judge it with its topic. */
export const wordsOf = ({ question, options }: Pick<PollPlan, 'question' | 'options'>): string =>
  [question ?? '', ...options.map(({ text }) => text)].join('\n').trim()

/** How often each choice was made, by its id. */
export type Tally = Readonly<Record<string, number>>

/** Pure: a tally once a vote has become another one; either may be none. */
export const movedTally = (tally: Tally, before: readonly string[], after: readonly string[]): Tally => {
  const moved: Record<string, number> = { ...tally }
  for (const id of before) moved[id] = (moved[id] ?? 0) - 1
  for (const id of after) moved[id] = (moved[id] ?? 0) + 1
  return moved
}

/** Pure: does a poll take votes at a moment? At its closing moment it is closed. */
export const isPollOpen = (poll: { closesAt?: string | null }, now: Date): boolean =>
  poll.closesAt == null || now.getTime() < Date.parse(poll.closesAt)

/** Pure: may somebody see the results now? */
export const showsResults = (
  poll: { results?: ResultTime | null },
  { isOpen, hasVoted }: { isOpen: boolean; hasVoted: boolean },
): boolean =>
  !isOpen || poll.results === 'always' || poll.results == null || (poll.results === 'voted' && hasVoted)

/**
 * Pure: the choices of a vote, each once, in the order of the poll.
 *
 * @throws POLL_CHOICE_UNKNOWN · POLL_CHOICES_MANY
 */
export const checkedChoices = (
  poll: { options: readonly PollOption[]; most: number },
  chosen: readonly string[],
): string[] => {
  const ids = new Set(chosen.map(String))
  const known = poll.options.map(({ id }) => id).filter((id) => ids.has(id))
  if (known.length < ids.size) throw answeringErrors.POLL_CHOICE_UNKNOWN({ field: 'options' })
  if (known.length > poll.most) throw answeringErrors.POLL_CHOICES_MANY({ field: 'options' })
  return known
}
