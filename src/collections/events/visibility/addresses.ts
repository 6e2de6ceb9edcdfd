import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  Where,
} from 'payload'
import { slugify } from '../../../core/text'
import type { EventsOptions } from '../options'
import type { Guarded } from './fields'

/**
 * Bytes of the key in the address of an event that only its address opens: 128 bits, twice what OWASP's session
 * management asks of what nobody must guess.
 */
const keyBytes = 16
const key = new RegExp(`(^|-)[0-9a-f]{${2 * keyBytes}}$`)
/** Letters of the words before the key: an address is cut to 80 (`slugify`), and the key must stand whole. */
const mostWords = 80 - 1 - 2 * keyBytes

const contextKey = 'eventAddresses'

/** The addresses that a request names, letter by letter. */
export const presentedAddresses = ({ context }: Pick<PayloadRequest, 'context'>): readonly string[] =>
  (context[contextKey] as readonly string[] | undefined) ?? []

/** Remembers that whoever sent the request knows these addresses. */
export const presentAddresses = (
  { context }: Pick<PayloadRequest, 'context'>,
  addresses: readonly string[],
): void => {
  if (addresses.length > 0)
    context[contextKey] = [...new Set([...presentedAddresses({ context }), ...addresses])]
}

/**
 * Whoever asks for the event of this very slug has its address; no condition that matches more than it names opens
 * anything. So every door that finds an event by its address (the page, its calendar file, its card, the API) knows.
 */
export const noteAddresses: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'read') presentAddresses(req, addressesIn((args as { where?: Where }).where ?? {}))
  return args
}

/** Pure: the slugs that a condition names whole. */
const addressesIn = (where: Where): string[] =>
  Object.entries(where).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.flatMap((part) => addressesIn(part))
    const named = name === 'slug' ? (value as { equals?: unknown }).equals : null
    return typeof named === 'string' ? [named] : []
  })

/**
 * `beforeValidate`, before the slug is filled: an event that only its address opens has a key at the end of it, a new
 * one each time it begins to be so, or is given another address. What is opened again gets its plain address back.
 */
export const keyAddress =
  ({ randomHex }: Pick<EventsOptions, 'randomHex'>): CollectionBeforeValidateHook =>
  ({ data, originalDoc }) => {
    if (!data) return data
    const before = originalDoc as (Guarded & { slug?: string | null; title?: unknown }) | undefined
    const was = before?.visibility === 'link'
    const is = (data.visibility ?? before?.visibility) === 'link'
    if (!was && !is) return data
    const title: unknown = data.title ?? before?.title
    const written = typeof data.slug === 'string' ? slugify(data.slug) : ''
    const address = written || before?.slug || (typeof title === 'string' ? slugify(title) : '')
    if (!is) return address === before?.slug ? { ...data, slug: withoutKey(address) } : data
    return was && key.test(address)
      ? data
      : { ...data, slug: `${slugify(withoutKey(address), mostWords) || 'event'}-${randomHex(keyBytes)}` }
  }

/** Pure: the words of an address. */
export const withoutKey = (address: string): string => address.replace(key, '')
