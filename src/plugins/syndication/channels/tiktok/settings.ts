import { z } from 'zod'

/** Who sees what is posted. An app that TikTok has not audited may only post for the account itself. */
export const tiktokSettings = z.object({
  privacy: z
    .enum(['SELF_ONLY', 'MUTUAL_FOLLOW_FRIENDS', 'FOLLOWER_OF_CREATOR', 'PUBLIC_TO_EVERYONE'])
    .nullish()
    .transform((value) => value ?? 'SELF_ONLY'),
  comments: z
    .enum(['yes', 'no'])
    .nullish()
    .transform((value) => value ?? 'yes'),
})

/** Parsed {@link tiktokSettings}. */
export type TiktokSettings = z.infer<typeof tiktokSettings>
