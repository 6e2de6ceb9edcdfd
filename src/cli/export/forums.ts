import { idOf, idsOf, isSame } from '../../core/related'
import { slugs } from '../../slugs'
import { Failure } from '../failure'
import type { WrittenForum } from '../import/forum/record'
import type { Document, Source } from './source'

/** A forum, as it is exported. */
export type ForumFound = { id: Document['id']; record: WrittenForum }

/**
 * Forums with their rules, those above before those within them.
 *
 * @param only - the address of one: with those above it. @default all of them
 * @throws Failure when there is no such forum.
 */
export const forumRecords = async (source: Source, only?: string): Promise<ForumFound[]> => {
  const forums: Document[] = []
  for await (const forum of source.documents(slugs.forums)) forums.push(forum)
  const tags = new Map<string, string>()
  for await (const tag of source.documents(slugs.tags, { locale: 'en' }))
    tags.set(String(tag.id), String(tag.title))
  const byId = (id: unknown): Document | undefined => forums.find((each) => isSame(each.id, idOf(id)))
  /** From the root down to it. */
  const lineOf = (forum: Document): Document[] => {
    const above = byId(forum.parent)
    return above ? [...lineOf(above), forum] : [forum]
  }
  const chosen = only === undefined ? forums : forums.filter(({ slug }) => slug === only)
  if (only !== undefined && chosen.length === 0) throw new Failure(`There is no forum "${only}".`)
  return [...new Set(chosen.flatMap(lineOf))].map((forum) => ({
    id: forum.id,
    record: {
      type: 'forum',
      slug: String(forum.slug),
      parent: words(byId(forum.parent)?.slug),
      title: bilingual(forum.title),
      description: bilingual(forum.description),
      template: bilingual(forum.template),
      colour: words(forum.colour),
      order: Number(forum.order),
      slow_seconds: Number(forum.slowSeconds) || null,
      read_by: ruleOf(forum.readBy),
      post_by: ruleOf(forum.postBy),
      reply_by: ruleOf(forum.replyBy),
      kinds: (forum.kinds ?? []) as string[],
      required_tags: idsOf(forum.requiredTags).flatMap((id) => tags.get(String(id)) ?? []),
    },
  }))
}

const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** A localised field, read in all languages. */
const bilingual = (value: unknown): { en: string | null; fr: string | null } => {
  const { en, fr } = (value ?? {}) as { en?: unknown; fr?: unknown }
  return { en: words(en), fr: words(fr) }
}

const ruleOf = (value: unknown): WrittenForum['read_by'] => {
  const { who, level, roles } = (value ?? {}) as { who?: string; level?: number | null; roles?: string[] }
  return who === undefined ? null : { who, level: level ?? null, roles: roles ?? [] }
}
