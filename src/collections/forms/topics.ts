import { z } from 'zod'

const id = z.union([z.number(), z.string()])

/** What the forms say, and the shape of each message. */
export const formTopics = {
  /** Somebody filled in a form. What they wrote stays where it is: it is forgotten in time, and a message is not. */
  'form.answered': z.strictObject({
    form: id,
    answer: id,
    title: z.strictObject({ en: z.string(), fr: z.string() }),
  }),
} as const
