import type { CollectionSlug, FlattenedField, Payload } from 'payload'

/** An id of either database. */
export type Id = number | string
/** Which of the two values of a field: what is there, and what somebody tries to write over it. */
export type Variant = 'there' | 'tried'

let made = 0

/** The fields of a collection or global, groups opened: `{ path: 'a.b', field }`. Ids and times by the database are left out. */
export const leavesOf = (
  fields: readonly FlattenedField[],
  prefix = '',
): { path: string; field: FlattenedField }[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.name === 'id') return []
    return field.type === 'group' || field.type === 'tab'
      ? leavesOf(field.flattenedFields, `${path}.`)
      : [{ path, field }]
  })

/** Has the field a column of its own? Joins and computed fields are read only. */
export const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && field.virtual)

/** The value at a dotted path; in one language where the field has several. */
export const valueAt = (doc: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], doc)

/** Sets the value at a dotted path. */
export const setAt = (doc: Record<string, unknown>, path: string, value: unknown): void => {
  const names = path.split('.')
  const last = names.pop() ?? path
  let at = doc
  for (const name of names) {
    at[name] ??= {}
    at = at[name] as Record<string, unknown>
  }
  at[last] = value
}

/** What {@link makeValues} needs to know. */
export type Making = {
  fields: readonly FlattenedField[]
  variant: Variant
  /** `required` leaves out whatever can be left out. */
  which: 'all' | 'required'
  /** As the database keeps it (by language), or as a client sends it. */
  shape: 'database' | 'client'
  /** Name of the field that says whose the document is, and who that is. */
  owner: { field: string | null; id: Id }
  /** Names of relationships that no two documents may share. */
  alone: ReadonlySet<string>
}

/**
 * Values for the fields of a document.
 *
 * @throws Error naming a field of a type that nobody taught this file: a new type needs a sample.
 */
export const makeValues = async (payload: Payload, args: Making): Promise<Record<string, unknown>> => {
  const doc: Record<string, unknown> = {}
  for (const { path, field } of leavesOf(args.fields)) {
    const isNeeded = 'required' in field && field.required === true
    if (!isStored(field) || (args.which === 'required' && !isNeeded)) continue
    const value = await sampleOf(payload, { ...args, field })
    const isLocalised = 'localized' in field && field.localized
    setAt(doc, path, isLocalised && args.shape === 'database' ? { en: value } : value)
  }
  return doc
}

const sampleOf = async (payload: Payload, args: Making & { field: FlattenedField }): Promise<unknown> => {
  const { field, variant, owner } = args
  const isTried = variant === 'tried'
  made += 1
  // A type that is not here has no sample, and says so.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- groups are opened, joins hold nothing
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const target = Array.isArray(field.relationTo) ? field.relationTo[0] : field.relationTo
      if (target === undefined) return null
      const value =
        field.name === owner.field
          ? owner.id
          : args.alone.has(field.name)
            ? await makeDocument(payload, { collection: target, which: 'required' })
            : await sharedDocument(payload, target, variant)
      const one = Array.isArray(field.relationTo) ? { relationTo: target, value } : value
      return field.hasMany ? [one] : one
    }
    case 'select':
    case 'radio': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const value = values[isTried ? values.length - 1 : 0]
      return field.type === 'select' && field.hasMany ? [value] : value
    }
    case 'number': {
      // Within its bounds, or it would be refused for what it says and not for who says it.
      const { min = 0, max } = field
      const value = max === undefined ? made : min + (made % (max - min + 1))
      return field.hasMany ? [value] : value
    }
    case 'checkbox':
      return !isTried
    case 'date':
      return new Date(Date.UTC(isTried ? 2025 : 2024, 4, 31, 12, 0, made % 60)).toISOString()
    case 'json':
      return { made }
    case 'richText':
      return paragraph(`made ${made}`)
    case 'email':
      return `made-${made}@example.org`
    case 'array':
      return isTried
        ? []
        : [{ ...(await makeValues(payload, { ...args, fields: field.flattenedFields })), id: `row-${made}` }]
    case 'blocks':
      return []
    case 'text':
      if (meaningful[field.name]) return meaningful[field.name]?.[variant]
      if (shaped[field.name]) {
        const value = shaped[field.name]?.[variant]
        return field.hasMany ? [value] : value
      }
      return field.hasMany ? [`made-${made}`] : `made-${made}`
    case 'textarea':
    case 'code':
      return `made-${made}`
    default:
      throw new Error(`There is no sample of a field of type "${field.type}" (${field.name}).`)
  }
}

/** Texts that are held to a shape when they are written, by the name of their field. */
const shaped: Record<string, Record<Variant, string>> = {
  sha256: { there: 'a'.repeat(64), tried: 'b'.repeat(64) },
  dHash: { there: '0f'.repeat(16), tried: '1e'.repeat(16) },
  currency: { there: 'EUR', tried: 'USD' },
  territories: { there: 'FR', tried: 'BE' },
  excludedTerritories: { there: 'US', tried: 'CA' },
}

/** Texts that the hub reckons with whenever it reads them, by the name of their field. */
export const meaningful: Record<string, Record<Variant, string>> = {
  timeZone: { there: 'Europe/Paris', tried: 'Asia/Tokyo' },
  recurrence: { there: 'FREQ=WEEKLY;COUNT=3', tried: 'FREQ=DAILY;COUNT=3' },
  occurrence: { there: '20240531T140000', tried: '20250531T140000' },
}

const shared = new WeakMap<Payload, Map<string, Promise<Id>>>()

/** A document that others may hang on: one for what is there, and another one for what somebody tries to put in its place. */
export const sharedDocument = (payload: Payload, collection: string, variant: Variant): Promise<Id> => {
  const made = shared.get(payload) ?? new Map<string, Promise<Id>>()
  shared.set(payload, made)
  const key = `${collection} ${variant}`
  const known = made.get(key) ?? makeDocument(payload, { collection, which: 'required' })
  made.set(key, known)
  return known
}

/** What makes a document one that everybody may read, where its collection knows such states. */
const open: Record<string, unknown> = {
  moderation: 'approved',
  _status: 'published',
  _verified: true,
  state: 'open',
  former: false,
}

/**
 * A document straight into the database: no rule has a say.
 *
 * @param args.owner - whose it is. @default a member who is made for it
 * @param args.state - values that put it into a state. @default open to everybody
 * @param args.words - values by path, instead of samples.
 */
export const makeDocument = async (
  payload: Payload,
  args: {
    collection: string
    which: Making['which']
    owner?: Id
    state?: Record<string, unknown>
    words?: ReadonlyMap<string, unknown>
  },
): Promise<Id> => {
  const { collection, which } = args
  const fields = payload.collections[collection as CollectionSlug].config.flattenedFields
  const field = ownerField(payload, collection)
  const id =
    args.owner ?? (field ? await makeDocument(payload, { collection: 'members', which: 'required' }) : 0)
  const values = await makeValues(payload, {
    fields,
    variant: 'there',
    which,
    shape: 'database',
    owner: { field: field?.name ?? null, id },
    alone: aloneIn(payload, collection),
  })
  for (const [path, value] of args.words ?? []) setAt(values, path, value)
  const state = Object.fromEntries(
    Object.entries({ ...open, ...args.state })
      .filter(([name, value]) =>
        fields.some(
          (field) =>
            field.name === name &&
            isChoice(field, value) &&
            // A state that is a key says more than that.
            (Object.hasOwn(args.state ?? {}, name) || !('unique' in field && field.unique)),
        ),
      )
      .map(([name, value]) => [name, byLanguage(payload, fields, { name, value })]),
  )
  try {
    const { id } = await payload.db.create({
      collection: collection as CollectionSlug,
      data: { ...values, ...state },
    })
    return id as Id
  } catch (error) {
    throw new Error(`No sample document of "${collection}" can be made.`, { cause: error })
  }
}

/** May the field say so? Several collections know a `state`, each its own. */
const isChoice = (field: FlattenedField, value: unknown): boolean =>
  field.type !== 'select' ||
  typeof value !== 'string' ||
  field.options.some((option) => (typeof option === 'string' ? option : option.value) === value)

/** Where each language has a state of its own, one value means all of them. */
const byLanguage = (
  payload: Payload,
  fields: readonly FlattenedField[],
  { name, value }: { name: string; value: unknown },
): unknown =>
  fields.find((field) => field.name === name)?.localized && typeof value === 'string'
    ? Object.fromEntries(localesOf(payload).map((locale) => [locale, value]))
    : value

/** The languages of the hub. */
export const localesOf = ({ config }: Payload): string[] =>
  config.localization ? config.localization.localeCodes : []

/** A rich text of one paragraph. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

/** Names of fields that say whose a document is. */
const ownerNames = ['author', 'member', 'user', 'owner', 'recipient']

/** The field that says whose a document is; null when it is nobody's. */
export const ownerField = (payload: Payload, collection: string): FlattenedField | null =>
  payload.collections[collection as CollectionSlug].config.flattenedFields.find(
    (field) => field.type === 'relationship' && ownerNames.includes(field.name),
  ) ?? null

/** Names of the fields by which the documents of a collection are told apart, together or each alone. */
export const aloneIn = (payload: Payload, collection: string): ReadonlySet<string> => {
  const { flattenedFields, indexes } = payload.collections[collection as CollectionSlug].config
  return new Set([
    ...flattenedFields.flatMap((field) => ('unique' in field && field.unique ? [field.name] : [])),
    ...(indexes ?? []).flatMap(({ unique, fields }) => (unique ? fields : [])),
  ])
}

/** What Payload itself writes about a file, or works out when it is read. */
export const ofFiles: ReadonlySet<string> = new Set(
  'url thumbnailURL filename mimeType filesize width height focalX focalY sizes'.split(' '),
)
