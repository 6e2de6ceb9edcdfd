import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { tidyName } from '../../collections/members'
import { handleSkeleton } from '../../core/likeness'
import { slugify, truncate } from '../../core/text'
import { reservedForumSlugs } from '../../core/threads'
import { documentId } from '../../database/documentId'
import { slugs } from '../../slugs'
import { authorKey, handleFor } from './authorNames'

type Id = number | string

/** What records refer to: found, or made with the record that needs it first. */
export type References = {
  /** The imported member of that name. */
  author: (name: string, seen: Seen, req: PayloadRequest) => Promise<Id>
  /**
   * The same, for a site that knows more than a name: the member who has proven the address, if there is one;
   * otherwise one who is told from namesakes by the site's key. The address itself is not kept.
   */
  writer: (writer: Writer, seen: Seen, req: PayloadRequest) => Promise<Id>
  tags: (titles: readonly string[], req: PayloadRequest) => Promise<Id[]>
  /** Categories or tags, by their addresses. */
  terms: (
    collection: 'categories' | 'tags',
    terms: readonly { title: string; slug: string | null }[],
    req: PayloadRequest,
  ) => Promise<Id[]>
  /** By its address; made with a title out of it, where it has none. */
  forum: (place: ForumPlace | null, req: PayloadRequest) => Promise<Id>
  /** The record's transaction is committed: what it made may be used without looking again. */
  keep: () => void
  /** It was rolled back: what it made is gone. */
  forget: () => void
}

/** When somebody was first seen, and in which language they wrote. */
type Seen = { at: string; locale: 'en' | 'fr' }

/** Somebody who wrote elsewhere; the handle is made of the name, where there is none to be kept. */
export type Writer = { key: string | null; name: string; email: string | null; handle?: string | null }

/** A forum as it has to be made, where there is none at its address. */
export type ForumPlace = {
  slug: string
  title?: string | null
  description?: string | null
  /** Six hexadecimal digits after #. */
  colour?: string | null
  /** @default 100 */
  order?: number | null
  parent?: ForumPlace | null
  /** The staff alone read it. @default false */
  isClosed?: boolean
}

/** Finds or makes what records refer to, and remembers it for the length of one import. */
export const createReferences = (payload: Payload): References => {
  const kept = new Map<string, Id>()
  let fresh = new Map<string, Id>()
  const remembered = async (key: string, find: () => Promise<Id>): Promise<Id> => {
    const known = kept.get(key) ?? fresh.get(key)
    if (known !== undefined) return known
    const id = await find()
    fresh.set(key, id)
    return id
  }

  const forum = (given: ForumPlace | null, req: PayloadRequest): Promise<Id> => {
    // A missing category arrives as the word for it from exporters written in JavaScript.
    const place = given === null || /^(undefined|null)$/.test(given.slug) ? { slug: 'other' } : given
    return remembered(`forum:${forumSlug(place.slug)}`, () =>
      findOrMakeForum(payload, place, (above) => forum(above, req), req),
    )
  }

  return {
    author: (name, seen, req) =>
      remembered(authorKey(name), () =>
        findOrMakeAuthor(payload, { name, handle: null, importedFrom: authorKey(name), ...seen, req }),
      ),
    writer: (writer, seen, req) => {
      const importedFrom = writer.key === null ? authorKey(writer.name) : `author:${writer.key}`
      return remembered(`${importedFrom} ${writer.email ?? ''}`, async () => {
        const proven = writer.email === null ? null : await findByEmail(payload, writer.email, req)
        const { name, handle = null } = writer
        const own = writer.key === null ? null : await findOwn(payload, writer.key, req)
        if (own !== null) return own
        return proven ?? findOrMakeAuthor(payload, { name, handle, importedFrom, ...seen, req })
      })
    },
    terms: async (collection, terms, req) => {
      const ids: Id[] = []
      for (const { title, slug } of terms) {
        const address = slugify(slug ?? '') || slugify(title)
        if (address !== '')
          ids.push(
            await remembered(`${collection}:${address}`, () =>
              findOrMakeTerm(payload, { collection, title, slug: address, req }),
            ),
          )
      }
      return [...new Set(ids)]
    },
    tags: async (titles, req) => {
      const ids: Id[] = []
      for (const title of new Set(titles.map((each) => each.trim()).filter((each) => slugify(each) !== '')))
        ids.push(
          await remembered(`tags:${slugify(title)}`, () =>
            findOrMakeTerm(payload, { collection: 'tags', title, slug: slugify(title), req }),
          ),
        )
      return [...new Set(ids)]
    },
    forum,
    keep: () => {
      for (const [key, id] of fresh) kept.set(key, id)
      fresh = new Map()
    },
    forget: () => {
      fresh = new Map()
    },
  }
}

// System reads and writes from here on: the operator of the hub imports, in nobody's name.

const findId = async (
  payload: Payload,
  args: {
    collection: 'members' | 'categories' | 'tags' | 'forums'
    field: string
    value: Id
    req: PayloadRequest
  },
): Promise<Id | null> => {
  const found = await payload.db.findOne<{ id: Id }>({
    collection: args.collection,
    where: { [args.field]: { equals: args.value } },
    select: { id: true } as never,
    // The adapter asks for one wherever a collection has words in several languages.
    locale: 'en',
    req: args.req,
  })
  return found?.id ?? null
}

const findOrMakeAuthor = async (
  payload: Payload,
  author: Seen & { name: string; handle: string | null; importedFrom: string; req: PayloadRequest },
): Promise<Id> => {
  const { name, importedFrom, req } = author
  const wanted = author.handle ?? name
  const collection = slugs.members
  const known = await findId(payload, { collection, field: 'importedFrom', value: importedFrom, req })
  if (known !== null) return known
  let handle = handleFor(wanted, 1)
  for (
    let attempt = 2;
    await findId(payload, { collection, field: 'skeleton', value: handleSkeleton(handle), req });
    attempt += 1
  )
    handle = handleFor(wanted, attempt)
  // Through the adapter: without a password there is no hash, and nobody can ever log in with one. `.invalid` is
  // reserved (RFC 2606): no mail reaches anybody.
  const { id } = await payload.db.create({
    collection,
    data: {
      handle,
      skeleton: handleSkeleton(handle),
      displayName: truncate(tidyName(name), 60),
      email: `${handle}@import.invalid`,
      locale: author.locale,
      roles: ['member'],
      importedFrom,
      createdAt: author.at,
      _verified: false,
      // Never sent; set because Payload takes a missing token for one that matches a missing token.
      _verificationToken: randomBytes(20).toString('hex'),
    },
    req,
  })
  return id
}

/** Who has proven that an address is theirs; an unproven one is anybody's to write down. */
const findByEmail = async (payload: Payload, email: string, req: PayloadRequest): Promise<Id | null> =>
  (
    await payload.db.findOne<{ id: Id }>({
      collection: slugs.members,
      where: { and: [{ email: { equals: email.trim().toLowerCase() } }, { _verified: { equals: true } }] },
      select: { email: true },
      locale: 'en',
      req,
    })
  )?.id ?? null

/** Whom this very hub named by this key when it was exported. */
const findOwn = async (payload: Payload, key: string, req: PayloadRequest): Promise<Id | null> => {
  const { serverURL } = payload.config
  const [, id] = URL.canParse(serverURL) ? key.split(`hub:${new URL(serverURL).host}/members/`) : []
  if (id === undefined || id === '') return null
  return findId(payload, { collection: slugs.members, field: 'id', value: documentId(payload, id), req })
}

const findOrMakeTerm = async (
  payload: Payload,
  term: {
    collection: 'categories' | 'tags'
    title: string
    slug: string
    req: PayloadRequest
  },
): Promise<Id> => {
  const { collection, slug, req } = term
  const known = await findId(payload, { collection, field: 'slug', value: slug, req })
  if (known !== null) return known
  const data = { title: truncate(term.title, collection === 'tags' ? 60 : 200), slug }
  // In the default language: the other one falls back on it until somebody translates.
  const { id } = await payload.create({
    collection,
    data,
    locale: 'en',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

/** Pure: the address of a forum that is called so elsewhere: the same each time, so that a second import finds it. */
export const forumSlug = (given: string): string => {
  const slug = slugify(given)
  return reservedForumSlugs.some((word) => word === slug) ? `${slug}-forum` : slug
}

const findOrMakeForum = async (
  payload: Payload,
  place: ForumPlace,
  above: (parent: ForumPlace) => Promise<Id>,
  req: PayloadRequest,
): Promise<Id> => {
  const slug = forumSlug(place.slug)
  const known = await findId(payload, { collection: slugs.forums, field: 'slug', value: slug, req })
  if (known !== null) return known
  const spaced = place.slug.replace(/[-_]+/g, ' ').trim()
  const title = truncate(place.title ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`, 80)
  const { id } = await payload.create({
    collection: slugs.forums,
    data: {
      title,
      slug,
      order: place.order ?? 100,
      ...(place.description ? { description: truncate(place.description, 300) } : {}),
      ...(place.colour ? { colour: place.colour } : {}),
      ...(place.parent ? { parent: (await above(place.parent)) as number } : {}),
      ...(place.isClosed ? { readBy: { who: 'roles', roles: ['moderator'] } } : {}),
    },
    // In the default language: the other one falls back on it until somebody translates.
    locale: 'en',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}
