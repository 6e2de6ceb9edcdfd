import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { tidyName } from '../../collections/members'
import { handleSkeleton } from '../../core/likeness'
import { slugify, truncate } from '../../core/text'
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
  /** By its address; made with this title, or one out of its address. */
  forum: (category: string | null, req: PayloadRequest, title?: string | null) => Promise<Id>
  /** The record's transaction is committed: what it made may be used without looking again. */
  keep: () => void
  /** It was rolled back: what it made is gone. */
  forget: () => void
}

/** When somebody was first seen, and in which language they wrote. */
type Seen = { at: string; locale: 'en' | 'fr' }

/** Somebody who wrote elsewhere. */
export type Writer = { key: string | null; name: string; email: string | null }

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

  return {
    author: (name, seen, req) =>
      remembered(authorKey(name), () =>
        findOrMakeAuthor(payload, { name, importedFrom: authorKey(name), ...seen, req }),
      ),
    writer: (writer, seen, req) => {
      const importedFrom = writer.key === null ? authorKey(writer.name) : `author:${writer.key}`
      return remembered(`${importedFrom} ${writer.email ?? ''}`, async () => {
        const proven = writer.email === null ? null : await findByEmail(payload, writer.email, req)
        return proven ?? findOrMakeAuthor(payload, { name: writer.name, importedFrom, ...seen, req })
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
    forum: (category, req, title = null) => {
      // A missing category arrives as the word for it from exporters written in JavaScript.
      const name = category === null || /^(undefined|null)$/.test(category) ? 'other' : category
      return remembered(`forum:${slugify(name)}`, () => findOrMakeForum(payload, name, title, req))
    },
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
    value: string
    req: PayloadRequest
  },
): Promise<Id | null> => {
  const found = await payload.db.findOne<{ id: Id }>({
    collection: args.collection,
    where: { [args.field]: { equals: args.value } },
    select: { [args.field]: true },
    // The adapter asks for one wherever a collection has words in several languages.
    locale: 'en',
    req: args.req,
  })
  return found?.id ?? null
}

const findOrMakeAuthor = async (
  payload: Payload,
  author: { name: string; importedFrom: string; at: string; locale: 'en' | 'fr'; req: PayloadRequest },
): Promise<Id> => {
  const { name, importedFrom, req } = author
  const collection = slugs.members
  const known = await findId(payload, { collection, field: 'importedFrom', value: importedFrom, req })
  if (known !== null) return known
  let handle = handleFor(name, 1)
  for (
    let attempt = 2;
    await findId(payload, { collection, field: 'skeleton', value: handleSkeleton(handle), req });
    attempt += 1
  )
    handle = handleFor(name, attempt)
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

const findOrMakeForum = async (
  payload: Payload,
  name: string,
  given: string | null,
  req: PayloadRequest,
): Promise<Id> => {
  const slug = slugify(name)
  const known = await findId(payload, { collection: slugs.forums, field: 'slug', value: slug, req })
  if (known !== null) return known
  const spaced = name.replace(/[-_]+/g, ' ').trim()
  const title = truncate(given ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`, 80)
  // In the default language: the other one falls back on it until somebody translates.
  const data = { title, slug, order: 100 }
  const { id } = await payload.create({
    collection: slugs.forums,
    data,
    locale: 'en',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}
