import type {
  Access,
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  Where,
} from 'payload'
import { isolateObjectProperty } from 'payload'
import { anyOf } from '../access'
import { defineErrors } from '../core/errors'
import { pathsBehind } from './behindPointers'

const errors = defineErrors({
  ONE_LANGUAGE_AT_A_TIME: {
    status: 400,
    message: 'Each language is published and withdrawn by itself: name one with `locale`.',
  },
  LANGUAGE_OF_ANOTHER: {
    status: 400,
    message: 'What another document says in a language of its own is not asked for from here.',
  },
})

/**
 * For collections whose languages are published one by one (`versions.drafts.localizeStatus`): whoever may not read
 * drafts gets the public languages, whichever door they come through.
 *
 * - No fallback: a missing translation is missing, and a draft does not stand in for it.
 * - No draft versions: fields that all languages share would come from one that nobody has published.
 * - `locale=all` answers the public languages alone.
 * - A condition on one language (`title.fr`) holds only where that language is public: else it would tell, letter
 *   by letter, what a draft says.
 * - A condition or an order through a pointer to another such text (`related.title`) is refused: Payload asks the
 *   pointed-to row without its access.
 *
 * Publishing "all languages at once" is refused to everybody: it would mark a translation public that nobody wrote.
 *
 * @param mayReadDrafts - the rule under which drafts are read; only its plain `true` counts.
 * @returns the hooks, and `read`, the rule of who reads what.
 */
export const publicLanguages = (
  mayReadDrafts: Access,
): { read: Access; beforeOperation: CollectionBeforeOperationHook; afterRead: CollectionAfterReadHook } => {
  const isInside = async (req: PayloadRequest, overrideAccess: boolean | undefined): Promise<boolean> =>
    // REST and GraphQL say nothing about it, and mean that access holds.
    overrideAccess === true || (await mayReadDrafts({ req })) === true
  return {
    read: anyOf(mayReadDrafts, isPublicThere),
    beforeOperation: async ({ args, collection, operation, overrideAccess, req }) => {
      const given = args as Args
      if (isYes(given.publishAllLocales) || isYes(given.unpublishAllLocales))
        throw errors.ONE_LANGUAGE_AT_A_TIME({ field: 'locale' })
      if (!reads.has(operation) || (await isInside(req, overrideAccess))) return args
      refuseBehindPointers(given, collection.flattenedFields, req)
      const narrowed: Args = {
        ...given,
        draft: false,
        req: isolateObjectProperty(req, ['fallbackLocale', 'locale']),
        ...(given.where ? { where: publicWhere(given.where, collection.flattenedFields, req) } : {}),
        ...(given.sort ? { sort: publicSort(given.sort, collection.flattenedFields, req) } : {}),
      }
      // Payload writes the fallback of a query into its request.
      narrowed.req.fallbackLocale = null
      // One hook for every operation: its argument is what the operation takes, with a few of its keys replaced.
      return narrowed as typeof args
    },
    afterRead: async ({ doc, collection, req, overrideAccess }) => {
      const all = doc as Record<string, unknown>
      const status = all._status
      if (typeof status !== 'object' || status === null || (await isInside(req, overrideAccess))) return all
      const isPublic = (locale: string): boolean =>
        (status as Record<string, unknown>)[locale] === 'published'
      return withLocales(all, collection.flattenedFields, isPublic)
    },
  }
}

/**
 * For collections that point to such texts and have no languages of their own: a condition or an order that goes
 * through the pointer (`post.title`) would tell what a draft says.
 *
 * @param mayReadDrafts - the rule under which drafts are read; only its plain `true` counts.
 * @throws LANGUAGE_OF_ANOTHER (400)
 */
export const noLanguageOfOthers =
  (mayReadDrafts: Access): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    if (reads.has(operation) && overrideAccess !== true && (await mayReadDrafts({ req })) !== true)
      refuseBehindPointers(args as Args, collection.flattenedFields, req)
    return args
  }

/** @throws LANGUAGE_OF_ANOTHER (400) when a condition or an order reads a text behind a pointer, other than which it is. */
const refuseBehindPointers = (
  asked: Args,
  fields: readonly FlattenedField[],
  { payload }: PayloadRequest,
): void => {
  const isByLanguage = (slug: string): boolean => {
    const drafts = payload.collections[slug as CollectionSlug]?.config.versions?.drafts
    return typeof drafts === 'object' && drafts.localizeStatus === true
  }
  const behind = pathsBehind(asked, fields, payload).find(({ collections }) => collections.some(isByLanguage))
  if (behind) throw errors.LANGUAGE_OF_ANOTHER({ field: behind.first })
}

/** Public in the language that is asked for; asked for all of them, in any. MongoDB must be told each by its name. */
const isPublicThere: Access = ({ req }): Where =>
  isLocale(req.locale)
    ? { _status: { equals: 'published' } }
    : { or: localesOf(req).map((locale) => ({ [`_status.${locale}`]: { equals: 'published' } })) }

const isLocale = (locale: unknown): boolean => typeof locale === 'string' && !/^(all|\*)$/.test(locale)

type Args = {
  req: PayloadRequest
  where?: Where
  sort?: string | string[]
  draft?: boolean
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
}

const reads = new Set(['read', 'count', 'countVersions', 'readDistinct'])

// REST hands a query's parameter on as it came.
const isYes = (flag: unknown): boolean => flag === true || flag === 'true'

const localesOf = ({ payload }: PayloadRequest): readonly string[] =>
  payload.config.localization ? payload.config.localization.localeCodes : []

/**
 * The condition, held against public languages alone. Asked of all languages at once, a field without a language would
 * match any: then one language has to match the whole, and be public.
 */
const publicWhere = (where: Where, fields: readonly FlattenedField[], req: PayloadRequest): Where => {
  const locales = localesOf(req)
  const narrowed = onlyWherePublic(where, locales)
  if (isLocale(req.locale)) return narrowed
  return {
    or: locales.map((locale) => ({
      and: [
        inLanguage(narrowed, fields, { locale, locales }),
        { [`_status.${locale}`]: { equals: 'published' } },
      ],
    })),
  }
}

/** An order by one language, or by all, would tell of drafts how they compare. */
const publicSort = (
  sort: string | string[],
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): string[] => {
  const locales = localesOf(req)
  return (Array.isArray(sort) ? sort : sort.split(',')).filter((each) => {
    const path = each.trim().replace(/^-/, '')
    return (
      !path.split(/\.|__/).some((segment) => locales.includes(segment)) &&
      (isLocale(req.locale) || pathIn(path, fields, { locale: '', locales }) === null)
    )
  })
}

/** Pure: the condition with a language for every path that has several and names none. */
const inLanguage = (where: Where, fields: readonly FlattenedField[], to: Language): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      Array.isArray(value)
        ? [key, value.map((part) => inLanguage(part, fields, to))]
        : [pathIn(key, fields, to) ?? key, value],
    ),
  )

/** One language, of those that there are. */
type Language = { locale: string; locales: readonly string[] }

/** Pure: the path with a language behind the field that has several; null when it passes none, or names one. */
const pathIn = (path: string, fields: readonly FlattenedField[], to: Language): string | null => {
  const [name = '', ...rest] = path.split(/\.|__/)
  const field = fields.find((each) => each.name === name)
  if (!field) return null
  if (field.localized) return to.locales.includes(rest[0] ?? '') ? null : [name, to.locale, ...rest].join('.')
  const inner = 'flattenedFields' in field ? pathIn(rest.join('.'), field.flattenedFields, to) : null
  return inner === null ? null : `${name}.${inner}`
}

/** Pure: the condition, and that every language it names is public. */
const onlyWherePublic = (where: Where, locales: readonly string[]): Where => {
  const named = [...localesNamed(where, locales)]
  return named.length === 0
    ? where
    : { and: [where, ...named.map((locale) => ({ [`_status.${locale}`]: { equals: 'published' } }))] }
}

const localesNamed = (where: Where, locales: readonly string[]): Set<string> => {
  const found = new Set<string>()
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk)
    else if (typeof part === 'object' && part !== null)
      for (const [key, value] of Object.entries(part)) {
        // A path of REST has dots, one of GraphQL two underscores.
        for (const segment of key.split(/\.|__/)) if (locales.includes(segment)) found.add(segment)
        walk(value)
      }
  }
  walk(where)
  return found
}

const withLocales = (
  doc: Record<string, unknown>,
  fields: readonly FlattenedField[],
  isKept: (locale: string) => boolean,
): Record<string, unknown> => {
  const kept = { ...doc }
  for (const field of fields) {
    const value = kept[field.name]
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    const entries = Object.entries(value)
    if (field.localized) kept[field.name] = Object.fromEntries(entries.filter(([locale]) => isKept(locale)))
    else if (field.type === 'group' || field.type === 'tab')
      kept[field.name] = withLocales(value as Record<string, unknown>, field.flattenedFields, isKept)
  }
  return kept
}
