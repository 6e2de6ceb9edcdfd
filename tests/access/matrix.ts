import {
  type CollectionSlug,
  type FlattenedField,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { roles } from '../../src/access'
import type { Member } from '../../src/payload-types'
import type { TestHub } from '../helpers/bootHub'

/** Who asks, in the order of the table's columns. */
export const actors = ['visitor', 'unverified', 'member', 'moderator', 'editor', 'manager', 'admin'] as const
type Actor = (typeof actors)[number]

/** One row: what each actor may do (C R U D) with one kind of document. */
export type Row = { collection: string; document: string; cells: Record<Actor, string> }

type Id = number | string
type Sample = { document: string; own: boolean; data: Record<string, unknown> }

/** Tries every operation of every collection as every actor, on documents of every kind, and takes it back. */
export const accessMatrix = async (hub: TestHub): Promise<Row[]> => {
  const { payload } = hub
  const people = await makePeople(hub)
  const rows: Row[] = []
  const slugs = payload.config.collections.map(({ slug }) => slug).sort()
  for (const collection of slugs) {
    const samples = samplesOf(payload, collection)
    const make = { document: 'new', cells: emptyCells() }
    const made = samples.map(({ document }) => ({ document, cells: emptyCells() }))
    for (const actor of actors) {
      const user = people[actor]
      make.cells[actor] = (await mayCreate(hub, collection, user)) ? 'C' : '–'
      for (const [at, sample] of samples.entries()) {
        const row = made[at]
        if (!row) continue
        if (sample.own && !user) {
          row.cells[actor] = ''
          continue
        }
        const owner = sample.own && user ? user.id : people.other.id
        row.cells[actor] = await tried(hub, { collection, user, data: sample.data, owner })
      }
    }
    rows.push(...[make, ...made].map((row) => ({ collection, ...row })))
  }
  return rows
}

const emptyCells = (): Record<Actor, string> =>
  Object.fromEntries(actors.map((actor) => [actor, ''])) as Record<Actor, string>

const makePeople = async (hub: TestHub): Promise<Record<Actor, Member | null> & { other: Member }> => {
  const unverified = await hub.createMember({ handle: 'unverified' })
  await hub.payload.update({ collection: 'members', id: unverified.id, data: { _verified: false } })
  const [admin, manager, editor, moderator, member] = await Promise.all(
    roles.map((role) => hub.createMember({ handle: `a-${role}`, roles: [role] })),
  )
  const other = await hub.createMember({ handle: 'another' })
  return {
    visitor: null,
    unverified: { ...unverified, _verified: false },
    member: member ?? null,
    moderator: moderator ?? null,
    editor: editor ?? null,
    manager: manager ?? null,
    admin: admin ?? null,
    other,
  }
}

const fieldsOf = (payload: Payload, collection: string): FlattenedField[] =>
  payload.collections[collection as CollectionSlug].config.flattenedFields

/** The kinds of documents that an access rule may tell apart: whose it is, and in which state. */
const samplesOf = (payload: Payload, collection: string): Sample[] => {
  if (collection === 'members')
    return [
      { document: 'own', own: true, data: {} },
      { document: 'another’s', own: false, data: { _verified: true, importedFrom: null } },
      { document: 'another’s, unverified', own: false, data: { _verified: false, importedFrom: null } },
      { document: 'imported', own: false, data: { _verified: false } },
    ]
  const names = new Set(fieldsOf(payload, collection).map(({ name }) => name))
  const states: [string, Record<string, unknown>][] = names.has('moderation')
    ? [
        ['approved', { moderation: 'approved' }],
        ['held', { moderation: 'held' }],
      ]
    : names.has('_status')
      ? [
          ['published', { _status: 'published' }],
          ['draft', { _status: 'draft' }],
        ]
      : collection === 'contests'
        ? [
            ['open', { state: 'open' }],
            ['draft', { state: 'draft' }],
          ]
        : [['', {}]]
  const owned = ownerField(payload, collection) !== null
  return states.flatMap(([state, data]) =>
    (owned ? ['own', 'another’s'] : ['']).map((whose) => ({
      document: [whose, state].filter(Boolean).join(', ') || 'any',
      own: whose === 'own',
      data,
    })),
  )
}

const ownerField = (payload: Payload, collection: string): string | null =>
  fieldsOf(payload, collection).find(
    (field) =>
      (field.type === 'relationship' && ['author', 'member', 'user'].includes(field.name)) ||
      (collection === 'members' && field.name === 'id'),
  )?.name ?? null

/** Runs in a transaction that is always taken back. */
const undone = async <T>(
  hub: TestHub,
  user: Member | null,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  const req = await hub.requestOf(user)
  await initTransaction(req)
  try {
    return await work(req)
  } finally {
    await killTransaction(req)
  }
}

/** Refused by access, or let through to whatever comes next. */
const passes = async (work: () => Promise<unknown>): Promise<boolean> => {
  try {
    await work()
    return true
  } catch (error) {
    const { name } = error as { name?: unknown }
    return name !== 'Forbidden' && name !== 'NotFound'
  }
}

const mayCreate = (hub: TestHub, collection: string, user: Member | null): Promise<boolean> =>
  undone(hub, user, (req) =>
    passes(() =>
      hub.payload.create({
        collection: collection as 'tags',
        data: {} as never,
        disableVerificationEmail: true,
        overrideAccess: false,
        user,
        req,
      }),
    ),
  )

const tried = async (
  hub: TestHub,
  args: { collection: string; user: Member | null; data: Record<string, unknown>; owner: Id },
): Promise<string> => {
  const { user } = args
  const collection = args.collection as 'tags'
  const attempt = (work: (id: Id, req: PayloadRequest) => Promise<unknown>): Promise<boolean> =>
    undone(hub, user, async (req) => {
      const id = await makeDocument(hub.payload, args, req)
      return passes(() => work(id, req))
    })
  const shared = { collection, overrideAccess: false, user, depth: 0 } as const
  const can = {
    R: await attempt(async (id, req) => hub.payload.findByID({ ...shared, id, req })),
    U: await attempt(async (id, req) => hub.payload.update({ ...shared, id, data: {}, req })),
    D: await attempt(async (id, req) => hub.payload.delete({ ...shared, id, req })),
  }
  return (
    Object.entries(can)
      .flatMap(([letter, may]) => (may ? [letter] : []))
      .join('') || '–'
  )
}

let made = 0

/** A document with what its collection requires, straight into the database: no rule has a say. */
const makeDocument = async (
  payload: Payload,
  args: { collection: string; data?: Record<string, unknown>; owner: Id },
  req: PayloadRequest,
): Promise<Id> => {
  const { collection, owner } = args
  if (collection === 'members' && args.data && !('_verified' in args.data)) return owner
  const data = await requiredValues(payload, fieldsOf(payload, collection), { owner, req })
  const whose = ownerField(payload, collection)
  const relation = fieldsOf(payload, collection).find(({ name }) => name === whose)
  if (whose !== null && whose !== 'id' && relation?.type === 'relationship')
    data[whose] = Array.isArray(relation.relationTo) ? { relationTo: 'members', value: owner } : owner
  const { id } = await payload.db.create({
    collection: collection as 'tags',
    data: { ...data, ...args.data },
    req,
  })
  return id
}

const requiredValues = async (
  payload: Payload,
  fields: readonly FlattenedField[],
  context: { owner: Id; req: PayloadRequest },
): Promise<Record<string, unknown>> => {
  const data: Record<string, unknown> = {}
  for (const field of fields) {
    const needed = ('required' in field && field.required) || ('unique' in field && field.unique)
    // What a document belongs to is public, so that the rules about the document itself decide.
    if (field.name === 'moderation') data[field.name] = 'approved'
    if ((!needed && field.type !== 'group') || field.name === 'id' || field.name === 'moderation') continue
    const value = await valueFor(payload, field, context)
    data[field.name] = 'localized' in field && field.localized ? { en: value } : value
  }
  return data
}

const valueFor = async (
  payload: Payload,
  field: FlattenedField,
  { owner, req }: { owner: Id; req: PayloadRequest },
): Promise<unknown> => {
  made += 1
  if (field.type === 'group') return requiredValues(payload, field.flattenedFields, { owner, req })
  if (field.type === 'relationship' || field.type === 'upload') {
    const target = Array.isArray(field.relationTo) ? field.relationTo[0] : field.relationTo
    if (target === undefined) return null
    const value =
      target === 'members' ? owner : await makeDocument(payload, { collection: target, owner }, req)
    const one = Array.isArray(field.relationTo) ? { relationTo: target, value } : value
    return field.hasMany ? [one] : one
  }
  if (field.type === 'select') {
    const [first] = field.options
    const value = typeof first === 'string' ? first : first?.value
    return field.hasMany ? [value] : value
  }
  if (field.type === 'number') return made
  if (field.type === 'checkbox') return true
  if (field.type === 'date') return '2024-05-31T12:00:00.000Z'
  if (field.type === 'json') return {}
  if (field.type === 'array' || field.type === 'blocks') return []
  if (field.type === 'email') return `made-${made}@example.org`
  return `made-${made}`
}

/** The matrix as a page of Markdown. */
export const accessPage = (rows: readonly Row[]): string => {
  const collections = [...new Set(rows.map(({ collection }) => collection))]
  const head = `| | ${actors.join(' | ')} |\n|---|${actors.map(() => ':-:|').join('')}`
  const tables = collections.map((collection) => {
    const lines = rows
      .filter((row) => row.collection === collection)
      .map(({ document, cells }) => `| ${document} | ${actors.map((actor) => cells[actor]).join(' | ')} |`)
    return `## ${collection}\n\n${head}\n${lines.join('\n')}\n`
  })
  return `# Who may do what

Written by \`tests/access/int.spec.ts\`, which tries every operation of every collection as everybody and compares the
answers with this page; \`UPDATE_ACCESS=1 npm run jest -- tests/access/int\` writes it anew. Read its diff like code.

**C**reate, **R**ead, **U**pdate, **D**elete; – nothing. What single fields add to this is in the collections. \`unverified\` is somebody whose
address is not verified. Documents are told apart by whose they are and by their state. What only the hub itself writes
has no C, U or D for anybody: it is changed by the actions of its slice.

${tables.join('\n')}`
}
