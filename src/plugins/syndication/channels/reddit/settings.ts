import { z } from 'zod'

const choice = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .enum(values)
    .nullish()
    .transform((value) => value ?? values[0])

/** Where posts go, and whether they may. */
export const redditSettings = z.object({
  subreddit: z
    .string({ error: 'Needed · Nécessaire' })
    .trim()
    .regex(/^(?:r\/)?\w{2,21}$/, 'community')
    .transform((name) => name.replace(/^r\//, '')),
  username: z
    .string({ error: 'Needed · Nécessaire' })
    .trim()
    .regex(/^(?:u\/)?[\w-]{3,20}$/, 'name · nom')
    .transform((name) => name.replace(/^u\//, '')),
  post: choice(['link', 'text']),
  access: choice(['off', 'approved']),
})

/** Parsed {@link redditSettings}. */
export type RedditSettings = z.infer<typeof redditSettings>
