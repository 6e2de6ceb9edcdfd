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

/**
 * A whole document: every stored field has a value.
 *
 * @param args.owner - the member that relationships to members name.
 * @throws Error naming a field of a type that nobody taught this file: a new type needs a sample.
 */
export const wholeDocument = async (
  payload: Payload,
  args: {
    fields: readonly FlattenedField[]
    variant: Variant
    owner: Id
    /** Makes a document that another one hangs on. */
    related: (collection: string) => Promise<Id>
    /** As the database keeps it (by language), or as a client sends it. */
    shape: 'database' | 'client'
  },
): Promise<Record<string, unknown>> => {
  const doc: Record<string, unknown> = {}
  for (const { path, field } of leavesOf(args.fields)) {
    if (!isStored(field)) continue
    const value = await sampleOf(payload, { ...args, field })
    const isLocalised = 'localized' in field && field.localized
    setAt(doc, path, isLocalised && args.shape === 'database' ? { en: value } : value)
  }
  return doc
}

const sampleOf = async (
  payload: Payload,
  args: Parameters<typeof wholeDocument>[1] & { field: FlattenedField },
): Promise<unknown> => {
  const { field, variant, owner, related, shape } = args
  const isTried = variant === 'tried'
  made += 1
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const target = Array.isArray(field.relationTo) ? field.relationTo[0] : field.relationTo
      if (target === undefined) return null
      const value = target === 'members' ? owner : await related(target)
      const one = Array.isArray(field.relationTo) ? { relationTo: target, value } : value
      return field.hasMany ? [one] : one
    }
    case 'select':
    case 'radio': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const value = values[isTried ? values.length - 1 : 0]
      return field.type === 'select' && field.hasMany ? [value] : value
    }
    case 'number':
      return field.hasMany ? [made] : made
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
    case 'array': {
      if (!isTried) return [await rowOf(payload, { ...args, fields: field.flattenedFields, shape })]
      return []
    }
    case 'blocks':
      return []
    case 'text':
      return field.hasMany ? [`made-${made}`] : `made-${made}`
    case 'textarea':
    case 'code':
      return `made-${made}`
    default:
      throw new Error(`There is no sample of a field of type "${field.type}" (${field.name}).`)
  }
}

const rowOf = async (
  payload: Payload,
  args: Parameters<typeof wholeDocument>[1],
): Promise<Record<string, unknown>> => wholeDocument(payload, args)

const paragraph = (text: string) => ({
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
