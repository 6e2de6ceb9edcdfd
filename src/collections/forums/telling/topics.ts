import { z } from 'zod'

const id = z.union([z.number(), z.string()])
/** The text changed, and names somebody whom it did not: they alone are told. */
const edited = z.boolean()

/** What the forum says of what is written in it, and the shape of each message. */
export const tellingTopics = {
  /** Everybody who may read its forum can read a topic: when it was opened, or when somebody decided so. */
  'topic.shown': z.strictObject({ topic: id, edited }),
  /** The same of a reply. */
  'reply.shown': z.strictObject({ reply: id, edited }),
} as const
