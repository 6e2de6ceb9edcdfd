import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../core/related'
import { slugs } from '../slugs'

/** A path of the site in each language, without the language's prefix. */
export type SubjectPath = { en: string; fr: string }

type Id = number | string
type Slugged = { slug?: string | null }
type Topic = Slugged & { forum: Related<Slugged>; mergedInto?: Related<{ id: Id }> }
/** As `depth: 1` answers a relationship: the document, or its id when it is gone. */
type Related<Doc> = Doc | Id | null

/**
 * Where a document that members write is read on the site; null when it is gone, or has no page. The hub's own
 * question, about documents that may be hidden: the path is for those who may see them.
 */
export const subjectPath = async (
  subject: { collection: string; id: Id },
  req: PayloadRequest,
): Promise<SubjectPath | null> => {
  switch (subject.collection) {
    case slugs.topics: {
      const topic = await read<Topic>(slugs.topics, subject.id, 'en', req)
      // What was merged is read where it went.
      const merged = idOf(topic?.mergedInto)
      return merged === null
        ? inBoth(topicPath(topic))
        : subjectPath({ collection: slugs.topics, id: merged }, req)
    }
    case slugs.replies: {
      const reply = await read<{ number?: number; topic: Related<{ id: Id }> }>(
        slugs.replies,
        subject.id,
        'en',
        req,
      )
      const topic = typeof reply?.topic === 'object' ? reply.topic : null
      const page = topic && (await subjectPath({ collection: slugs.topics, id: topic.id }, req))
      return page && inBoth(`${page.en}?reply=${reply?.number ?? 1}`)
    }
    case slugs.comments: {
      const [en, fr] = await Promise.all([
        commentPath(subject.id, 'en', req),
        commentPath(subject.id, 'fr', req),
      ])
      return en !== null && fr !== null ? { en, fr } : null
    }
    case slugs.entries: {
      // Its contest's page has it, and that is for whoever may see it.
      const entry = await read<{ contest?: Related<Slugged> }>(slugs.entries, subject.id, 'en', req)
      const slug = typeof entry?.contest === 'object' ? entry.contest?.slug : null
      return slug ? inBoth(`/contests/${encodeURIComponent(slug)}`) : null
    }
    default:
      return null
  }
}

const inBoth = (path: string | null): SubjectPath | null => (path === null ? null : { en: path, fr: path })

const topicPath = (topic: (Slugged & { forum: Related<Slugged> }) | null): string | null => {
  const forum = typeof topic?.forum === 'object' ? topic.forum?.slug : null
  return topic?.slug && forum ? `/forum/${encodeURIComponent(forum)}/${encodeURIComponent(topic.slug)}` : null
}

const commentPath = async (id: Id, locale: 'en' | 'fr', req: PayloadRequest): Promise<string | null> => {
  const comment = await read<Partial<Record<keyof typeof commented, Related<Slugged>>>>(
    slugs.comments,
    id,
    locale,
    req,
  )
  for (const [field, folder] of Object.entries(commented)) {
    const under = comment?.[field as keyof typeof commented]
    // The page that holds it is found by its id: a discussion may have many.
    if (typeof under === 'object' && under?.slug)
      return `/${folder}/${encodeURIComponent(under.slug)}?comment=${id}#comment-${id}`
  }
  return null
}

/** What comments point to, and where that is read. */
const commented = { post: 'blog', event: 'events', contest: 'contests' } as const

const read = async <Doc>(
  collection: CollectionSlug,
  id: Id,
  locale: 'en' | 'fr',
  req: PayloadRequest,
): Promise<Doc | null> => {
  if (!req.payload.config.collections.some(({ slug }) => slug === collection)) return null
  return req.payload.findByID({
    collection,
    id,
    depth: 1,
    locale,
    disableErrors: true,
    req,
    // System read: see above.
    overrideAccess: true,
  }) as unknown as Promise<Doc | null>
}
