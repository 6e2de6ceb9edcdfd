import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import { drawCover } from '../core/pattern'
import { globalSlugs, slugs } from '../slugs'
import type { SiteRoute } from './siteRoute'

/** Whose documents have a card of their own. */
const withCard: readonly CollectionSlug[] = [slugs.posts, slugs.events, slugs.contests, slugs.topics]

// What networks show whole (Open Graph's 1.91 : 1).
const size = { width: 1200, height: 630 }

/** The social image of a document without a picture: the cover that the site draws for it, as PNG. */
export const socialCard: SiteRoute['answer'] = async ({ payload, params }) => {
  const collection = withCard.find((slug) => slug === params.collection && slug in payload.collections)
  if (!collection) return null
  const { totalDocs } = await payload.count({
    collection,
    where: { slug: { equals: params.slug } },
    overrideAccess: false,
  })
  if (totalDocs === 0) return null
  const hub = await payload.findGlobal({ slug: globalSlugs.hub, depth: 0, overrideAccess: false })
  const drawn = drawCover(params.slug ?? '', hub.accent, size)
  return { type: 'image/png', body: await sharp(Buffer.from(drawn)).png({ palette: true }).toBuffer() }
}
