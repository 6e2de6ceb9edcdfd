import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ModerationSettings } from '../options'
import type { TargetFacts } from '../target'
import { factsOf, type Target } from '../target'

/** Title, text and author of what a case is about, as saved; null when it is gone, or of a kind that is not judged. */
export const readTarget = async (
  { collections }: ModerationSettings,
  { collection: slug, id }: Target,
  req: PayloadRequest,
): Promise<TargetFacts | null> => {
  const collection = collections.find((each) => each.slug === slug)
  if (!collection) return null
  const doc = await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    // Whoever asks has been asked for their role; a held post is what it is about.
    overrideAccess: true,
    req,
  })
  return doc ? factsOf(collection, doc as unknown as Record<string, unknown>) : null
}
