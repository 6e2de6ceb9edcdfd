import type { Payload, PayloadRequest } from 'payload'
import { truncateUnits } from '../../../core/text'
import { visible } from '../../../core/visible'
import { slugs } from '../../../slugs'
import type { References } from '../references'
import { htmlToRichText, toMarkdown } from '../richText'
import type { Locale, SiteItem } from './item'

// The limit of the hub's own field, in UTF-16 units.
const bodyMax = 5_000

/** For a comment that was a picture or a player and nothing else. */
const wordless = '[…]'

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
  const written = new Map<string, number | string>()
  // Whoever is answered stands before the answer.
  for (const { id, parent, author, at, html } of [...item.comments].sort((a, b) =>
    a.at.localeCompare(b.at),
  )) {
    const body = truncateUnits(toMarkdown(htmlToRichText(html)).trim(), bodyMax)
    const made = await payload.create({
      collection: slugs.comments,
      data: {
        post: post as number,
        // What it answers may never have been approved: then it begins a thread.
        replyTo: (parent === null ? null : (written.get(parent) ?? null)) as number | null,
        body: visible(body).trim() === '' ? wordless : body,
        author: (await references.writer(author, { at, locale }, req)) as number,
        language: locale,
        createdAt: at,
      },
      depth: 0,
      // A system write: the operator imports what others said elsewhere, under their names.
      overrideAccess: true,
      req,
    })
    written.set(id, made.id)
  }
}
