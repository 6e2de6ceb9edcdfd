import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { TestHub } from '../helpers/bootHub'
import { type Actor, actors, type Person, personOf } from './people'
import { type Id, isStored, leavesOf, makeDocument, ofFiles, sharedDocument, valueAt } from './samples'

/** A text of its own in one field of one document, and who may read it there. */
export type Canary = {
  word: string
  collection: string
  id: Id
  path: string
  /** Found by asking the document itself, depth 0, in everybody's name. */
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
      const planted = await plant(payload, slug, state)
      const readable = await readers(hub, people, { slug, id: planted.id, words: planted.words })
      for (const [path, word] of planted.words)
        canaries.push({
          word,
          collection: slug,
          id: planted.id,
          path,
          readableBy: readable.get(path) ?? new Set(),
        })
    }
  return { canaries, people }
}

/** The states in which a document may be hidden. */
const statesOf = (fields: readonly FlattenedField[]): Record<string, unknown>[] => {
  const names = new Set(fields.map(({ name }) => name))
  if (names.has('moderation')) return [{ moderation: 'approved' }, { moderation: 'held' }]
  if (names.has('_status')) return [{ _status: 'published' }, { _status: 'draft' }]
  if (names.has('_verified')) return [{ _verified: true }, { _verified: false, importedFrom: undefined }]
  return [{}]
}

let planted = 0

const plant = async (
  payload: Payload,
  slug: CollectionSlug,
  state: Record<string, unknown>,
): Promise<{ id: Id; words: Map<string, string> }> => {
  const { flattenedFields, versions, upload } = payload.collections[slug].config
  const words = new Map<string, string>()
  const values = new Map<string, unknown>()
  for (const { path, field } of leavesOf(flattenedFields)) {
    if (!isStored(field) || !['text', 'textarea', 'email', 'json', 'code'].includes(field.type)) continue
    if (upload && ofFiles.has(field.name)) continue
    if (path in state || ('hasMany' in field && field.hasMany)) continue
    planted += 1
    const word = `canary${planted}x`
    words.set(path, word)
    const value = field.type === 'email' ? `${word}@example.org` : field.type === 'json' ? { word } : word
    values.set(path, 'localized' in field && field.localized ? { en: value } : value)
  }
  const owner = await sharedDocument(payload, 'members', 'tried')
  const id = await makeDocument(payload, { collection: slug, which: 'all', state, owner, words: values })
  // Versions are another way to the same words.
  if (versions) {
    const doc = await payload.db.findOne<Record<string, unknown> & { id: Id }>({
      collection: slug,
      where: { id: { equals: id } },
    })
    const now = new Date(0).toISOString()
    await payload.db.createVersion({
      collectionSlug: slug,
      parent: id,
      versionData: doc as never,
      autosave: false,
      createdAt: now,
      updatedAt: now,
    })
  }
  return { id, words }
}

const readers = async (
  hub: TestHub,
  people: Record<Actor, Person>,
  { slug, id, words }: { slug: CollectionSlug; id: Id; words: Map<string, string> },
): Promise<Map<string, Set<Actor>>> => {
  const found = new Map<string, Set<Actor>>()
  for (const actor of actors) {
    const user = people[actor]?.user ?? null
    const doc = await hub.payload.findByID({
      collection: slug,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user,
      req: await hub.requestOf(user),
    })
    for (const [path, word] of words)
      if (JSON.stringify(valueAt(doc, path) ?? '').includes(word))
        found.set(path, (found.get(path) ?? new Set()).add(actor))
  }
  return found
}
