import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { TestHub } from '../helpers/bootHub'
import { type Actor, actors, type Person, personOf } from './people'
import {
  type Id,
  isStored,
  leavesOf,
  localesOf,
  makeDocument,
  meaningful,
  ofFiles,
  paragraph,
  setAt,
  sharedDocument,
  valueAt,
} from './samples'

/** A text of its own in one field of one document, and who may read it there. */
export type Canary = {
  word: string
  collection: string
  id: Id
  path: string
  /** The language that it is written in; null where all share the field. */
  locale: string | null
  /** Only a draft says it, above the document that the world reads. */
  isDraft: boolean
  /** Found by asking the document itself, depth 0, in everybody's name; and those of `handedTo`. */
  readableBy: ReadonlySet<Actor>
}

/** What was planted, and in whose names it is looked for. */
export type Planted = { canaries: Canary[]; people: Record<Actor, Person> }

/**
 * Puts a word of its own into every text of every collection, in documents of somebody else: in public ones, held ones
 * and drafts, in secrets and notes. Who may read it is what the document's own address says at depth 0; whatever then
 * shows or answers it to others, by whatever way, is a leak.
 */
export const plantCanaries = async (hub: TestHub): Promise<Planted> => {
  const { payload } = hub
  const people = {} as Record<Actor, Person>
  for (const actor of actors) people[actor] = await personOf(hub, actor)
  const canaries: Canary[] = []
  for (const { slug, flattenedFields } of payload.config.collections)
    for (const state of statesOf(flattenedFields)) {
      const { id, words } = await plant(payload, slug, state)
      // Somebody else's document that leads there, to ask through.
      for (const { from, by, hasMany } of pointersTo(payload, slug))
        await makeDocument(payload, {
          collection: from,
          which: 'required',
          words: new Map([[by, hasMany ? [id] : id]]),
        })
      const readable = await readers(hub, people, { slug, id, words })
      for (const { word, ...where } of words) {
        const readableBy = new Set([
          ...(readable.get(word) ?? []),
          ...(handedTo[`${slug}.${where.path}`] ?? []),
        ])
        canaries.push({ word, collection: slug, id, ...where, readableBy })
      }
    }
  return { canaries, people }
}

/** The states in which a document may be hidden, or one language of it. */
const statesOf = (fields: readonly FlattenedField[]): Record<string, unknown>[] => {
  const names = new Map(fields.map((field) => [field.name, field]))
  if (names.has('moderation'))
    return [
      { moderation: 'approved' },
      { moderation: 'held' },
      // Filled like every other field, `deletedAt` says that the two above are deleted.
      ...(names.has('deletedAt') ? [{ moderation: 'approved', deletedAt: null }] : []),
    ]
  if (names.get('_status')?.localized)
    return [
      { _status: { en: 'published', fr: 'published' } },
      { _status: { en: 'published', fr: 'draft' } },
      { _status: { en: 'draft', fr: 'published' } },
      { _status: { en: 'draft', fr: 'draft' } },
    ]
  if (names.has('_status')) return [{ _status: 'published' }, { _status: 'draft' }]
  if (names.has('_verified')) return [{ _verified: true }, { _verified: false, importedFrom: undefined }]
  return [{}]
}

type Word = Pick<Canary, 'word' | 'path' | 'locale' | 'isDraft'>

/** What the document's own address keeps from everybody, and a field of GraphQL hands to those whose work it is. */
const handedTo: Readonly<Record<string, readonly Actor[]>> = {
  // `Reply.removedText`: who keeps order judges what a deleted reply said.
  'replies.removedBody': ['moderator', 'manager', 'admin'],
}

let planted = 0

/** Types of fields that hold words. */
const wordy = ['text', 'textarea', 'email', 'json', 'code', 'richText']

/** A word for every text of a collection, in each language. */
const makeWords = (
  payload: Payload,
  slug: CollectionSlug,
  { state, isDraft }: { state: Record<string, unknown>; isDraft: boolean },
): { words: Word[]; values: Map<string, unknown> } => {
  const { flattenedFields, upload } = payload.collections[slug].config
  const words: Word[] = []
  const values = new Map<string, unknown>()
  for (const { path, field } of leavesOf(flattenedFields)) {
    if (!isStored(field) || !wordy.includes(field.type) || meaningful[field.name]) continue
    if (upload && ofFiles.has(field.name)) continue
    if (path in state || ('hasMany' in field && field.hasMany)) continue
    const write = (locale: string | null): unknown => {
      planted += 1
      const word = `canary${planted}x`
      words.push({ word, path, locale, isDraft })
      if (field.type === 'email') return `${word}@example.org`
      if (field.type === 'json') return { word }
      return field.type === 'richText' ? paragraph(word) : word
    }
    values.set(
      path,
      field.localized
        ? Object.fromEntries(localesOf(payload).map((locale) => [locale, write(locale)]))
        : write(null),
    )
  }
  return { words, values }
}

const plant = async (
  payload: Payload,
  slug: CollectionSlug,
  state: Record<string, unknown>,
): Promise<{ id: Id; words: Word[] }> => {
  const { versions, flattenedFields } = payload.collections[slug].config
  const { words, values } = makeWords(payload, slug, { state, isDraft: false })
  const owner = await sharedDocument(payload, 'members', 'tried')
  const id = await makeDocument(payload, { collection: slug, which: 'all', state, owner, words: values })
  if (!versions) return { id, words }
  // Versions are another way to the same words; and a draft above what is public says others.
  const doc = await payload.db.findOne<Record<string, unknown> & { id: Id }>({
    collection: slug,
    where: { id: { equals: id } },
  })
  const keep = async (versionData: Record<string, unknown>, at: string): Promise<void> => {
    await payload.db.createVersion({
      collectionSlug: slug,
      parent: id,
      // The adapter takes what it writes apart.
      versionData: structuredClone(versionData) as never,
      autosave: false,
      createdAt: at,
      updatedAt: at,
    })
  }
  await keep({ ...doc }, new Date(0).toISOString())
  const status = flattenedFields.find(({ name }) => name === '_status')
  if (!status) return { id, words }
  const draft = makeWords(payload, slug, { state, isDraft: true })
  const data: Record<string, unknown> = {
    ...doc,
    _status: status.localized
      ? Object.fromEntries(localesOf(payload).map((each) => [each, 'draft']))
      : 'draft',
  }
  for (const [path, value] of draft.values) setAt(data, path, value)
  await keep(data, new Date(1).toISOString())
  return { id, words: [...words, ...draft.words] }
}

/** Who finds each word at its document's own address, in its own language; those of a draft, among the versions. */
const readers = async (
  hub: TestHub,
  people: Record<Actor, Person>,
  { slug, id, words }: { slug: CollectionSlug; id: Id; words: readonly Word[] },
): Promise<Map<string, Set<Actor>>> => {
  const found = new Map<string, Set<Actor>>()
  for (const actor of actors)
    for (const locale of localesOf(hub.payload)) {
      const user = people[actor]?.user ?? null
      const asked = {
        collection: slug,
        depth: 0,
        locale: locale as 'en',
        fallbackLocale: false,
        overrideAccess: false,
        user,
        req: await hub.requestOf(user),
      } as const
      const doc = await hub.payload.findByID({ ...asked, id, disableErrors: true })
      const drafts = words.some(({ isDraft }) => isDraft)
        ? await hub.payload
            .findVersions({ ...asked, where: { parent: { equals: id } } })
            .catch((error: unknown) => {
              if ((error as Error).name === 'Forbidden') return { docs: [] }
              throw error
            })
        : { docs: [] }
      for (const { word, path, isDraft, locale: own } of words)
        if (
          (own ?? locale) === locale &&
          (isDraft ? drafts.docs.map(({ version }) => version) : [doc]).some((each) =>
            JSON.stringify(valueAt(each, path) ?? '').includes(word),
          )
        )
          found.set(word, (found.get(word) ?? new Set()).add(actor))
    }
  return found
}

/** The relationships of other collections through which a document's words could be asked for. */
export const pointersTo = (
  payload: Payload,
  collection: string,
): { from: CollectionSlug; by: string; hasMany: boolean }[] =>
  payload.config.collections.flatMap(({ slug, flattenedFields }) =>
    flattenedFields.flatMap((field) =>
      (field.type === 'relationship' || field.type === 'upload') && field.relationTo === collection
        ? [{ from: slug, by: field.name, hasMany: field.hasMany === true }]
        : [],
    ),
  )
