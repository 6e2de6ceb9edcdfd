import { z } from 'zod'

const id = z.union([z.number(), z.string()])

/** What the draw says. */
export const drawTopics = {
  /** The list of who takes part is frozen and its fingerprint public; the seed cannot be known yet. */
  'draw.frozen': z.strictObject({ contest: id, draw: id, listHash: z.string() }),
  /** Winners and alternates are drawn. */
  'draw.drawn': z.strictObject({ contest: id, draw: id }),
}
