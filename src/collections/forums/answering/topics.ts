import { z } from 'zod'
import { ideaStates } from './ideaStates'

const id = z.union([z.number(), z.string()])

/** What answers and ideas say, and the shape of each message. */
export const answeringTopics = {
  /** A reply was marked as the answer of a question. */
  'topic.solved': z.strictObject({ topic: id, reply: id, by: id }),
  /** Staff gave an idea another state. Voters behind `after` are told by the next message of the same. */
  'idea.changed': z.strictObject({
    topic: id,
    state: z.enum(ideaStates),
    note: z.string().nullable(),
    by: id,
    /** Names the change, whoever tells of it. */
    change: z.string(),
    /** The idea that it is a duplicate of. */
    other: id.nullable(),
    after: id.nullable(),
  }),
} as const
