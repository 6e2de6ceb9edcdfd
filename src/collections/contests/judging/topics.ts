import { z } from 'zod'

const id = z.union([z.number(), z.string()])
const words = z.strictObject({ en: z.string(), fr: z.string() })

/** What judging says, and the shape of each message. */
export const judgingTopics = {
  /** Somebody won a prize, or moved up to it. */
  'contest.won': z.strictObject({
    winner: id,
    member: id,
    contest: id,
    title: words,
    slug: z.string(),
    prize: words,
    place: z.number(),
    movedUp: z.boolean(),
    claimBy: z.string(),
    timeZone: z.string(),
  }),
  /** A result is public, with its winners. */
  'contest.decided': z.strictObject({ contest: id }),
  /** Who holds a prize, or what a contest gives, is not what it was: badges follow. */
  'contest.badges': z.strictObject({ contest: id }),
} as const
