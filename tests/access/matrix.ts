import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { documentId } from '../../src/database/documentId'
import type { TestHub } from '../helpers/bootHub'
import { type Answer, type Door, graphqlDoor, localDoor, restDoor } from './doors'
import { type Actor, actors, type Person, personOf } from './people'
import {
  aloneIn,
  type Id,
  isStored,
  leavesOf,
  makeDocument,
  makeValues,
  ofFiles,
  ownerField,
  setAt,
  sharedDocument,
  valueAt,
} from './samples'

/** What can be done with a document, by its letter. */
export type Letter = 'C' | 'R' | 'V' | 'U' | 'D'
/** The letters that somebody has, in the order of {@link Letter}. */
export type Cell = string

/** One row of a collection: what each actor may do with one kind of document, and with each of its fields. */
export type Row = {
  collection: string
  /** `new`, or whose it is and its state. */
  document: string
  cells: Record<Actor, Cell>
  /** By path; a field's letters are those of its document that also hold for it. */
  fields: Record<string, Record<Actor, Cell>>
}

/** What was tried, and where the three doors did not agree. */
export type Matrix = { rows: Row[]; cells: number; surprises: string[] }

type Sample = { document: string; own: boolean; state: Record<string, unknown> }

/** Tries every operation on every field of every collection and global, as everybody, through every door. */
export const accessMatrix = async (hub: TestHub): Promise<Matrix> => {
  const doors = [localDoor(hub), restDoor(hub), graphqlDoor(hub)]
  // Payload's addresses of preferences carry a key and no id: there is no such document to ask for over REST.
  const doorsOf = (slug: string): Door[] =>
    doors.filter(({ name }) => name !== 'REST' || slug !== 'payload-preferences')
  const matrix: Matrix = { rows: [], cells: 0, surprises: [] }
  const people = {} as Record<Actor, Person>
  for (const actor of actors) people[actor] = await personOf(hub, actor)
  for (const { slug } of [...hub.payload.config.collections].sort((a, b) => (a.slug < b.slug ? -1 : 1)))
    for (const sample of [null, ...samplesOf(hub.payload, slug)]) {
      const row = emptyRow(slug, sample?.document ?? 'new', fieldsOf(hub.payload, slug))
      const stand = makeStand(hub, slug)
      for (const actor of actors) {
        if (sample?.own && actor === 'visitor') continue
        const person = people[actor]
        if (!sample)
          agree(
            matrix,
            row,
            actor,
            await inTurn(doorsOf(slug), (door) => tryCreate(hub, door, { slug, person })),
          )
        else {
          if (sample.own) await stand.clear()
          const use: Use = { slug, sample, actor, person, stand }
          agree(matrix, row, actor, await inTurn(doorsOf(slug), (door) => tryDocument(hub, door, use)))
        }
      }
      await stand.clear()
      matrix.rows.push(row)
    }
  for (const { slug, flattenedFields } of hub.payload.config.globals) {
    const row = emptyRow(slug, 'global', flattenedFields)
    for (const actor of actors)
      agree(
        matrix,
        row,
        actor,
        await inTurn(doors, (door) => tryGlobal(hub, door, { slug, person: people[actor] })),
      )
    matrix.rows.push(row)
  }
  return matrix
}

/** What one door let through: letters of the document, and of each field; null where nothing can be told. */
type Try = {
  door: Door['name']
  cell: Cell
  fields: Record<string, Record<string, boolean | null>>
  /** Letters of operations that the configuration keeps out of the door. */
  absent: string
}

const inTurn = async (doors: readonly Door[], work: (door: Door) => Promise<Try>): Promise<Try[]> => {
  const tries: Try[] = []
  for (const door of doors) tries.push(await work(door))
  return tries
}

const fieldsOf = (payload: Payload, slug: string): readonly FlattenedField[] =>
  payload.collections[slug as CollectionSlug].config.flattenedFields

const emptyRow = (collection: string, document: string, fields: readonly FlattenedField[]): Row => {
  const cells = (): Record<Actor, Cell> =>
    Object.fromEntries(actors.map((actor) => [actor, ''])) as Record<Actor, Cell>
  return {
    collection,
    document,
    cells: cells(),
    fields: Object.fromEntries(leavesOf(fields).map(({ path }) => [path, cells()])),
  }
}

/** Writes down what the Local API answered, and every disagreement of another door with it. */
const agree = (matrix: Matrix, row: Row, actor: Actor, [first, ...others]: readonly Try[]): void => {
  if (!first) return
  const operations = row.document === 'new' ? 1 : row.document === 'global' ? 2 : 4
  row.cells[actor] = first.cell || '–'
  matrix.cells += (1 + others.length) * operations
  const where = `${row.collection}, ${row.document}, ${actor}`
  for (const { door, cell, absent } of others)
    if (cell !== [...first.cell].filter((letter) => !absent.includes(letter)).join(''))
      matrix.surprises.push(`${where}: ${door} says ${cell || '–'}, the Local API ${first.cell || '–'}`)
  for (const [path, cells] of Object.entries(row.fields)) {
    const letters = first.fields[path] ?? {}
    cells[actor] =
      Object.entries(letters)
        .flatMap(([letter, may]) => (may ? [letter] : []))
        .join('') || '–'
    for (const { door, fields } of others)
      for (const [letter, may] of Object.entries(letters)) {
        matrix.cells += 1
        const other = fields[path]?.[letter]
        if (other !== null && other !== undefined && may !== null && other !== may)
          matrix.surprises.push(
            `${where}: ${letter} of ${path} is ${String(may)}, through ${door} ${String(other)}`,
          )
      }
    matrix.cells += Object.keys(letters).length
  }
}

/** The kinds of documents that an access rule may tell apart: whose it is, and in which state. */
const samplesOf = (payload: Payload, slug: string): Sample[] => {
  if (slug === 'members')
    return [
      { document: 'own', own: true, state: {} },
      { document: 'another’s', own: false, state: { _verified: true, importedFrom: undefined } },
      { document: 'another’s, unverified', own: false, state: { _verified: false, importedFrom: undefined } },
      { document: 'imported', own: false, state: { _verified: false } },
      { document: 'former', own: false, state: { _verified: false, importedFrom: undefined, former: true } },
    ]
  const names = new Set(fieldsOf(payload, slug).map(({ name }) => name))
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
      : slug === 'contests'
        ? [
            ['open', { state: 'open' }],
            ['draft', { state: 'draft' }],
          ]
        : [['', {}]]
  const owned = ownerField(payload, slug) !== null
  return states.flatMap(([name, state]) =>
    (owned ? ['own', 'another’s'] : ['']).map((whose) => ({
      document: [whose, name].filter(Boolean).join(', ') || 'any',
      own: whose === 'own',
      state,
    })),
  )
}

const tryCreate = async (
  hub: TestHub,
  door: Door,
  { slug, person }: { slug: string; person: Person },
): Promise<Try> => {
  let absent = ''
  const create = async (owner: Id): Promise<Try | null> => {
    const data = await triedValues(hub, slug, owner)
    const answer = await door.create(person, slug, { ...data, ...(slug === 'members' ? { password } : {}) })
    if (answer.refused) {
      if (answer.isAbsent) absent = 'C'
      return null
    }
    if (!answer.doc) return { door: door.name, cell: 'C', fields: {}, absent }
    const id = answer.doc.id as Id
    const found = await written(hub, { slug, id, data })
    await remove(hub, slug, id)
    const fields = Object.fromEntries(Object.entries(found).map(([path, may]) => [path, { C: may }]))
    return { door: door.name, cell: 'C', fields, absent }
  }
  // In another's name first: a rule of the field says whether that may stand. A rule of the document may want one's own.
  const another = await create(await sharedDocument(hub.payload, 'members', 'tried'))
  return (
    another ??
    (await create(person?.user.id ?? documentId(hub.payload, 'nobody'))) ?? {
      door: door.name,
      cell: '',
      fields: {},
      absent,
    }
  )
}

const password = 'correct horse battery staple'

/** What {@link tryDocument} is about. */
type Use = { slug: string; sample: Sample; actor: Actor; person: Person; stand: Stand }

/** The document that is tried: the same one until a try has changed it. */
type Stand = {
  get: (use: Omit<Use, 'stand'>) => Promise<{ as: Person; id: Id }>
  clear: () => Promise<void>
}

const makeStand = (hub: TestHub, slug: string): Stand => {
  let current: { account: Person; id: Id } | null = null
  return {
    get: async ({ sample, actor, person }) => {
      // One's own account is the document: one of the tries deletes it.
      const isAccount = sample.own && slug === 'members'
      if (!current) {
        const account = isAccount ? await personOf(hub, actor, 'all') : null
        const id = account
          ? account.user.id
          : await makeDocument(hub.payload, {
              collection: slug,
              which: 'all',
              state: sample.state,
              ...(sample.own && person ? { owner: person.user.id } : {}),
            })
        current = { account, id }
      }
      return { as: isAccount ? current.account : person, id: current.id }
    },
    clear: async () => {
      if (current) await remove(hub, slug, current.id)
      current = null
    },
  }
}

const tryDocument = async (hub: TestHub, door: Door, use: Use): Promise<Try> => {
  const { slug, person, stand } = use
  const fields = fieldsOf(hub.payload, slug)
  const results: Try['fields'] = {}
  let absent = ''
  /** Was it let through? */
  const passed = (letter: Letter, answer: Answer): boolean => {
    if (answer.refused && answer.isAbsent) absent += letter
    return !answer.refused
  }
  const note = (letter: string, found: Record<string, boolean | null>): void => {
    for (const [path, may] of Object.entries(found)) results[path] = { ...results[path], [letter]: may }
  }
  /** What is refused leaves the document as it was, and the next try takes the same. */
  const changes = async (letter: Letter, id: Id, answer: Answer, before: unknown): Promise<boolean> => {
    const holds = passed(letter, answer)
    if (holds) await stand.clear()
    else if (JSON.stringify(await stored(hub, slug, id)) !== JSON.stringify(before))
      throw new Error(`${letter} of ${slug} ${id} was refused through ${door.name}, and took place.`)
    return holds
  }
  const read = async (): Promise<boolean> => {
    const { as, id } = await stand.get(use)
    const answer = await door.read(as, slug, id)
    if (!answer.refused) note('R', seen(await stored(hub, slug, id), answer, fields, door))
    return passed('R', answer)
  }
  const update = async (): Promise<boolean> => {
    const { as, id } = await stand.get(use)
    const before = await stored(hub, slug, id)
    const data = await triedValues(hub, slug, await sharedDocument(hub.payload, 'members', 'tried'))
    chooseAnother(data, before, fields)
    const answer = await door.update(as, slug, id, data)
    if (!answer.refused) note('U', await written(hub, { slug, id, data }))
    return changes('U', id, answer, before)
  }
  const remove = async (): Promise<boolean> => {
    const { as, id } = await stand.get(use)
    const before = await stored(hub, slug, id)
    return changes('D', id, await door.delete(as, slug, id), before)
  }
  const may = {
    R: await read(),
    V:
      Boolean(hub.payload.collections[slug as CollectionSlug].config.versions) &&
      passed('V', await door.versions(person, slug)),
    U: await update(),
    D: await remove(),
  }
  const cell = Object.entries(may)
    .flatMap(([letter, holds]) => (holds ? [letter] : []))
    .join('')
  return { door: door.name, cell, fields: results, absent }
}

/** A choice that is there already would look as if it had been written: then the first of the options is tried. */
const chooseAnother = (
  data: Record<string, unknown>,
  there: Record<string, unknown>,
  fields: readonly FlattenedField[],
): void => {
  for (const { path, field } of leavesOf(fields)) {
    const tried = valueAt(data, path)
    if (field.type !== 'select' || JSON.stringify(tried) !== JSON.stringify(valueAt(there, path))) continue
    const [first] = field.options.map((option) => (typeof option === 'string' ? option : option.value))
    setAt(data, path, field.hasMany ? [first] : first)
  }
}

const remove = async (hub: TestHub, collection: string, id: Id): Promise<void> => {
  await hub.payload.db.deleteOne({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    returning: false,
  })
}

const tryGlobal = async (
  hub: TestHub,
  door: Door,
  { slug, person }: { slug: string; person: Person },
): Promise<Try> => {
  const fields = hub.payload.config.globals.find((each) => each.slug === slug)?.flattenedFields ?? []
  const making = { fields, which: 'all', owner: { field: null, id: 0 }, alone: new Set<string>() } as const
  const before = await makeValues(hub.payload, { ...making, variant: 'there', shape: 'client' })
  await hub.payload.updateGlobal({ slug: slug as 'hub', data: before })
  const results: Try['fields'] = {}
  let cell = ''
  const read = await door.readGlobal(person, slug)
  if (!read.refused) {
    cell += 'R'
    for (const [path, may] of Object.entries(seen(before, read, fields, door))) results[path] = { R: may }
  }
  const data = await makeValues(hub.payload, { ...making, variant: 'tried', shape: 'client' })
  const update = await door.updateGlobal(person, slug, data)
  if (!update.refused) {
    cell += 'U'
    const after = await hub.payload.db.findGlobal({ slug })
    for (const [path, may] of Object.entries(changed(after, data, fields)))
      results[path] = { ...results[path], U: may }
  }
  return { door: door.name, cell, fields: results, absent: '' }
}

const triedValues = async (hub: TestHub, slug: string, owner: Id): Promise<Record<string, unknown>> =>
  makeValues(hub.payload, {
    fields: fieldsOf(hub.payload, slug).filter(
      ({ name }) => !(hub.payload.collections[slug as CollectionSlug].config.upload && ofFiles.has(name)),
    ),
    variant: 'tried',
    which: 'all',
    shape: 'client',
    owner: { field: ownerField(hub.payload, slug)?.name ?? null, id: owner },
    alone: aloneIn(hub.payload, slug),
  })

const stored = async (hub: TestHub, collection: string, id: Id): Promise<Record<string, unknown>> =>
  (await hub.payload.db.findOne<Record<string, unknown> & { id: Id }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  })) ?? {}

/** Which fields came back, of those that hold something. A link whose target is hidden tells GraphQL nothing. */
const seen = (
  there: Record<string, unknown>,
  answer: Extract<Answer, { refused: false }>,
  fields: readonly FlattenedField[],
  door: Door,
): Record<string, boolean | null> =>
  Object.fromEntries(
    leavesOf(fields).map(({ path, field }) => {
      const kept = valueAt(there, path)
      if (field.type === 'join' || kept === null || kept === undefined) return [path, null]
      const shown = valueAt(answer.doc ?? {}, path)
      // A list that a rule takes away comes back empty.
      const isHere = shown !== null && shown !== undefined && !(Array.isArray(shown) && shown.length === 0)
      const isLink = field.type === 'relationship' || field.type === 'upload'
      return [path, !isHere && isLink && door.name === 'GraphQL' ? null : isHere]
    }),
  )

const written = async (
  hub: TestHub,
  args: { slug: string; id: Id; data: Record<string, unknown> },
): Promise<Record<string, boolean | null>> =>
  changed(await stored(hub, args.slug, args.id), args.data, fieldsOf(hub.payload, args.slug))

/** Which of the values that were tried are kept now. */
const changed = (
  now: unknown,
  data: Record<string, unknown>,
  fields: readonly FlattenedField[],
): Record<string, boolean | null> =>
  Object.fromEntries(
    leavesOf(fields).map(({ path, field }) => {
      if (!isStored(field)) return [path, null]
      const kept = valueAt(now, path)
      const isLocalised = 'localized' in field && field.localized
      const value = isLocalised ? (kept as Record<string, unknown> | null)?.en : kept
      return [path, JSON.stringify(plain(value)) === JSON.stringify(plain(valueAt(data, path)))]
    }),
  )

/** As JSON would carry it, relationships by their ids; no value and an empty list are the same. */
const plain = (value: unknown): unknown => {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object') return value
  if (value instanceof Date) return value.toISOString()
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, plain(inner)]),
  )
}
