import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { forumSlug, type References } from '../references'
import type { ForumRecord } from './record'

/** Writes a forum, with what it says in both languages and the tags that it wants, in the transaction of the request. */
export const writeForum = async (
  record: ForumRecord,
  { payload, req, references }: { payload: Payload; req: PayloadRequest; references: References },
): Promise<Id> => {
  const { parent, read_by: readBy, post_by: postBy, reply_by: replyBy } = record
  // System writes: the operator of the hub imports, in nobody's name.
  const shared = { collection: slugs.forums, depth: 0, overrideAccess: true, req } as const
  const { id } = await payload.create({
    ...shared,
    locale: 'en',
    data: {
      slug: forumSlug(record.slug),
      ...wordsIn(record, 'en'),
      title: record.title.en ?? record.title.fr ?? record.slug,
      order: record.order ?? 100,
      slowSeconds: record.slow_seconds,
      ...(record.colour === null ? {} : { colour: record.colour }),
      ...(parent === null ? {} : { parent: (await references.forum({ slug: parent }, req)) as number }),
      // The hub's own fields check what may stand in them; what is not said is as in a new forum.
      ...(given({ readBy, postBy, replyBy, kinds: record.kinds }) as object),
      requiredTags: (await references.tags(record.required_tags, req)) as number[],
    },
  })
  if (record.title.fr !== null || record.description.fr !== null || record.template.fr !== null)
    await payload.update({ ...shared, id, locale: 'fr', data: wordsIn(record, 'fr') })
  return id
}

const given = (rules: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== null))

const wordsIn = (
  { title, description, template }: ForumRecord,
  language: 'en' | 'fr',
): { title?: string; description?: string; template?: string } => ({
  ...(title[language] === null ? {} : { title: title[language] }),
  ...(description[language] === null ? {} : { description: description[language] }),
  ...(template[language] === null ? {} : { template: template[language] }),
})
