import type { Payload, PayloadRequest } from 'payload'
import { truncateUnits } from '../../../core/text'
import { slugs } from '../../../slugs'
import type { References } from '../references'
import { htmlToRichText, toMarkdown } from '../richText'
import type { Locale, SiteItem } from './item'

// The limit of the hub's own field, in UTF-16 units.
const bodyMax = 5_000

/**
 * Writes what was said under a post: approved where it comes from, hence approved here; under the names of members who
 * cannot log in.
 */
export const writeComments = async (
  item: SiteItem,
  post: number | string,
  args: { payload: Payload; req: PayloadRequest; references: References; locale: Locale },
): Promise<void> => {
  const { payload, req, references, locale } = args
  for (const { author, at, html } of item.comments)
    await payload.create({
      collection: slugs.comments,
      data: {
        post: post as number,
        body: truncateUnits(toMarkdown(htmlToRichText(html)).trim(), bodyMax),
        author: (await references.writer(author, { at, locale }, req)) as number,
        language: locale,
        createdAt: at,
      },
      depth: 0,
      // A system write: the operator imports what others said elsewhere, under their names.
      overrideAccess: true,
      req,
    })
}
