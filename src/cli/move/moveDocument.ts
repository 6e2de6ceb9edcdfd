import { type Block, type FlattenedField, flattenAllFields } from 'payload'
import { movedId } from './movedId'
import { rewriterOf } from './texts'

/** A document as Payload's adapters read it: all locales, relationships as ids. */
export type Stored = Record<string, unknown>

/** What a document is moved by. */
export type Shape = {
  /** The collection or global that its texts are known by. */
  owner: string
  fields: readonly FlattenedField[]
  locales: readonly string[]
}

/**
 * Pure: a document as SQLite has it → as MongoDB takes it. Every id becomes the one of `movedId`: its own, those of
 * relationships, of what its rich texts show, of keys and facts. What is empty is left out: on MongoDB two nulls are
 * twice the same in a unique index.
 */
export const moveDocument = (doc: Stored, shape: Shape): Stored => ({
  ...movedFields(doc, { ...shape, path: '' }),
  ...(typeof doc.id === 'number' ? { id: movedId(doc.id) } : {}),
})

type Place = Shape & { path: string }

const movedFields = (data: Stored, place: Place): Stored => {
  const moved: Stored = {}
  // What no field tells of goes along as it is: the id of a row, a block's type.
  for (const [name, value] of Object.entries(data)) if (value != null) moved[name] = value
  for (const field of place.fields) {
    const value = moved[field.name]
    if (value === undefined) continue
    const within = { ...place, path: `${place.path}${field.name}` }
    const result =
      ('localized' in field ? field.localized : false) && isByLocale(value, place.locales)
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, each]) => each != null)
              .map(([locale, each]) => [locale, movedValue(field, each, within)]),
          )
        : movedValue(field, value, within)
    if (field.type === 'join' || isVirtual(field)) delete moved[field.name]
    else moved[field.name] = result
  }
  return moved
}

const isVirtual = (field: FlattenedField): boolean => 'virtual' in field && Boolean(field.virtual)

/** What a localized field holds: nothing but locales. */
const isByLocale = (value: unknown, locales: readonly string[]): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => locales.includes(key))

const movedValue = (field: FlattenedField, value: unknown, place: Place): unknown => {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? value.map(movedRelation) : movedRelation(value)
    case 'group':
    case 'tab':
      return movedFields(value as Stored, {
        ...place,
        fields: field.flattenedFields,
        path: `${place.path}.`,
      })
    case 'array':
      return (value as Stored[]).map((row) =>
        movedFields(row, { ...place, fields: field.flattenedFields, path: `${place.path}.` }),
      )
    case 'blocks':
      return (value as Stored[]).map((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return movedFields(row, { ...place, fields: block?.flattenedFields ?? [], path: `${place.path}.` })
      })
    case 'richText':
      return movedRichText(value, blocksOf(field), place)
    case 'date':
      return typeof value === 'string' ? isoOf(value) : value
    case 'text':
    case 'json':
      return rewriterOf(place.owner, place.path.replace(/^version\./, ''))?.(value) ?? value
    case 'checkbox':
    case 'code':
    case 'email':
    case 'join':
    case 'number':
    case 'point':
    case 'radio':
    case 'select':
    case 'textarea':
      return value
  }
}

const isoOf = (text: string): string => {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? text : date.toISOString()
}

/** An id, or one with its collection. */
const movedRelation = (value: unknown): unknown =>
  typeof value === 'number'
    ? movedId(value)
    : typeof value === 'object' && value !== null && 'relationTo' in value
      ? { ...value, value: movedRelation((value as { value?: unknown }).value) }
      : value

/** The blocks that a rich text may hold, as its editor was told. */
const blocksOf = (field: unknown): ReadonlyMap<string, readonly FlattenedField[]> => {
  const { editor } = field as {
    editor?: {
      editorConfig?: {
        resolvedFeatureMap?: ReadonlyMap<
          string,
          { sanitizedServerFeatureProps?: { blocks?: Block[]; inlineBlocks?: Block[] } }
        >
      }
    }
  }
  const props = editor?.editorConfig?.resolvedFeatureMap?.get('blocks')?.sanitizedServerFeatureProps
  return new Map(
    [...(props?.blocks ?? []), ...(props?.inlineBlocks ?? [])].map(({ slug, fields }) => [
      slug,
      flattenAllFields({ fields: fields }),
    ]),
  )
}

/** Whatever shows or links to a document names it as `relationTo` and `value`; a block has fields of its own. */
const movedRichText = (
  value: unknown,
  blocks: ReadonlyMap<string, readonly FlattenedField[]>,
  place: Place,
): unknown => {
  if (Array.isArray(value)) return value.map((each) => movedRichText(each, blocks, place))
  if (typeof value !== 'object' || value === null) return value
  const fields = blocks.get((value as { blockType?: string }).blockType ?? '')
  if (fields) return movedFields(value as Stored, { ...place, fields })
  const related = movedRelation(value) as Stored
  return Object.fromEntries(
    Object.entries(related).map(([key, each]) => [key, movedRichText(each, blocks, place)]),
  )
}
