import type { CollectionBeforeChangeHook, Field } from 'payload'
import { fieldRole, hasRole, userOf } from '../../access'
import { label } from '../../config/label'
import { type Id, idOf, idsOf, isSame } from '../../core/related'
import { slugs } from '../../slugs'

/** Most people that a byline names: the masthead of a long report. */
const mostAuthors = 12

/** `authors`: who wrote a post, in the order of its byline. The first is also its `author`. */
export const authorsField = (): Field => ({
  name: 'authors',
  type: 'relationship',
  relationTo: slugs.members,
  hasMany: true,
  maxRows: mostAuthors,
  label: label('Authors', 'Auteurs'),
  access: {
    // Who writes is who is signed in: only staff may put another name under a text.
    create: ({ req, data }) =>
      hasRole(req, 'manager', 'editor') ||
      idsOf((data as { authors?: unknown } | undefined)?.authors).every((id) =>
        isSame(id, userOf(req)?.id ?? null),
      ),
    update: fieldRole('manager', 'editor'),
  },
  hooks: {
    // A post from before there were several has its one author.
    afterRead: [
      ({ value, siblingData }) => {
        const author = idOf((siblingData as { author?: unknown }).author)
        return idsOf(value).length > 0 || author === null ? value : [author]
      },
    ],
  },
  admin: {
    position: 'sidebar',
    isSortable: true,
    description: label(
      'In the order of the byline; the first answers for the text.',
      'Dans l’ordre de la signature\u202f; la première personne répond du texte.',
    ),
  },
})

/** The byline, and who leads it. */
type Byline = { author: Id | null; authors: Id[] }

/**
 * Pure: a byline after a change. Whoever names `authors` says all of it; whoever names another `author` alone replaces
 * the first name and leaves the others.
 */
export const settleByline = (before: Byline, given: { author?: unknown; authors?: unknown }): Byline => {
  const wanted = unique(idsOf(given.authors))
  const author = idOf(given.author) ?? before.author
  const isNew = !sameList(wanted, before.authors) || before.author === null
  if (wanted.length > 0 && isNew) return { author: wanted[0] ?? null, authors: wanted }
  const replaced = unique([...(author === null ? [] : [author]), ...before.authors.slice(1)])
  return { author, authors: replaced }
}

/** `beforeChange`: holds `author` and `authors` together, whichever of the two a client knows. */
export const keepByline: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const original = (originalDoc ?? {}) as { author?: unknown; authors?: unknown }
  const author = idOf(original.author)
  const authors = idsOf(original.authors)
  const before = { author, authors: authors.length === 0 && author !== null ? [author] : authors }
  return { ...data, ...settleByline(before, data as { author?: unknown; authors?: unknown }) }
}

const unique = (ids: readonly Id[]): Id[] => [...new Map(ids.map((id) => [String(id), id])).values()]

const sameList = (one: readonly Id[], other: readonly Id[]): boolean =>
  one.length === other.length && one.every((id, index) => isSame(id, other[index] ?? null))
