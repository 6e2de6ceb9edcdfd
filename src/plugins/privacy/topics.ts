import { z } from 'zod'

const id = z.union([z.number(), z.string()])

/** What the privacy slice says, and the shape of each message. */
export const privacyTopics = {
  /** An archive waits to be fetched. */
  'privacy.export-ready': z.strictObject({ member: id, export: id }),
  /** A member asked to be erased, or the team decided it; the member may cancel until the day. */
  'privacy.erasure-asked': z.strictObject({ member: id, dueAt: z.string(), byTeam: z.boolean() }),
  /** A member changed their mind, or somebody with their session did. */
  'privacy.erasure-cancelled': z.strictObject({ member: id }),
} as const
