import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { sealer, UnsealError } from '../core/seal'
import { inTransaction } from '../database/inTransaction'

/**
 * What a collection or a global says, in its own `custom`, of what it keeps encrypted: {@link rotateSecrets} reads this
 * and knows nothing by name. In a global the field may stand anywhere in it.
 *
 * @example
 * custom: { ...personal({ … }), ...sealedFields({ field: 'sealed', part: 'channels', purpose: 'credentials' }) }
 */
export type SealedField = {
  field: string
  /** As `core/seal` was given them. */
  part: string
  purpose: string
  /** The key is derived from the secret itself, or from Payload's hash of it. @default 'config' */
  of?: 'config' | 'payload'
}

/** Declares them. */
export const sealedFields = (...fields: readonly SealedField[]): { sealed: readonly SealedField[] } => ({
  sealed: fields,
})

/** Something that neither secret opens. */
export type Unreadable = { where: string; id: number | string | null; field: string }

/** What a rotation came to. */
export type Rotation = {
  /** Encrypted anew. */
  rotated: number
  /** Encrypted with the current secret before. */
  current: number
  /** Left as they are. When there are some, nothing at all was changed. */
  unreadable: readonly Unreadable[]
}

const page = 100

/**
 * Encrypts everything that is kept encrypted with the hub's current secret. It looks through all of it first: what
 * neither secret opens means that the previous one is not the right one, and then nothing is changed. A rotation that was
 * interrupted goes on where it stopped when it is called again, and a second one changes nothing; a hub may be running.
 *
 * @param args.previous - the secret before; null: only counts what the current one does not open.
 * @param args.onProgress - how many were looked at, in both passes, of how many.
 */
export const rotateSecrets = async (args: {
  payload: Payload
  previous: string | null
  onProgress?: (done: number, total: number) => void
}): Promise<Rotation> => {
  const { payload, previous, onProgress } = args
  const holders = holdersOf(payload)
  let total = 0
  for (const { slug, isGlobal } of holders)
    total += isGlobal ? 1 : (await payload.db.count({ collection: slug as 'members' })).totalDocs
  let done = 0
  const through = async (each: (holder: Holder, row: Row) => Promise<void>): Promise<void> => {
    for (const holder of holders)
      for await (const row of rowsOf(payload, holder)) {
        await each(holder, row)
        done += 1
        onProgress?.(done, total * 2)
      }
  }
  const unreadable: Unreadable[] = []
  await through(async ({ slug, fields, isGlobal }, row) => {
    for (const field of fields)
      for (const text of textsOf(row, field.field, isGlobal))
        if (open({ payload, previous, field, text }) === null)
          unreadable.push({ where: slug, id: isGlobal ? null : row.id, field: field.field })
  })
  const counts = { rotated: 0, current: 0 }
  if (unreadable.length > 0) return { ...counts, unreadable }
  await through(async (holder, row) => {
    const { rotated, current } = await renew({ payload, previous, holder, row })
    counts.rotated += rotated
    counts.current += current
  })
  return { ...counts, unreadable }
}

type Holder = { slug: string; isGlobal: boolean; fields: readonly SealedField[] }
type Row = { id: number | string } & Record<string, unknown>

const holdersOf = ({ config }: Payload): Holder[] => {
  const fieldsOf = ({ custom }: { custom?: Record<string, unknown> }) =>
    (custom?.sealed as readonly SealedField[] | undefined) ?? []
  return [
    ...config.collections.map((each) => ({ slug: each.slug, isGlobal: false, fields: fieldsOf(each) })),
    ...config.globals.map((each) => ({ slug: each.slug, isGlobal: true, fields: fieldsOf(each) })),
  ].filter(({ fields }) => fields.length > 0)
}

/** The adapter throughout: hidden fields are in no document of the Local API, and no hook has to do with this. */
async function* rowsOf(payload: Payload, { slug, isGlobal }: Holder): AsyncGenerator<Row> {
  if (isGlobal) {
    const row = (await payload.db.findGlobal({ slug: slug })) as unknown as Row | null
    if (row) yield row
    return
  }
  let after: number | string | null = null
  for (;;) {
    const { docs }: { docs: Row[] } = await payload.db.find<Row>({
      collection: slug as 'members',
      where: after === null ? {} : { id: { greater_than: after } },
      sort: 'id',
      limit: page,
      pagination: false,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < page) return
    after = last.id
  }
}

/** Sealed texts under a name: of the row itself, or anywhere in a global. */
const textsOf = (row: unknown, field: string, isDeep: boolean): string[] => {
  if (typeof row !== 'object' || row === null) return []
  return Object.entries(row).flatMap(([name, value]: [string, unknown]) => {
    if (name === field && typeof value === 'string' && value !== '') return [value]
    return isDeep ? textsOf(value, field, true) : []
  })
}

const keyOf = (secret: string, of: SealedField['of']): string =>
  // What Payload makes of `config.secret` for its own `payload.secret`.
  of === 'payload' ? createHash('sha256').update(secret).digest('hex').slice(0, 32) : secret

/** What a text holds and whether the current secret opened it; null when neither does. */
const open = (args: {
  payload: Payload
  previous: string | null
  field: SealedField
  text: string
}): { value: unknown; isCurrent: boolean } | null => {
  const { payload, previous, field, text } = args
  const { unseal } = sealer<string>(field.part)
  for (const secret of [payload.config.secret, ...(previous === null ? [] : [previous])]) {
    try {
      const value = unseal({ secret: keyOf(secret, field.of), purpose: field.purpose, sealed: text })
      return { value, isCurrent: secret === payload.config.secret }
    } catch (error) {
      if (!(error instanceof UnsealError)) throw error
    }
  }
  return null
}

/** One row, in one transaction: read again there, so that what somebody saved in between is not written over. */
const renew = async (args: {
  payload: Payload
  previous: string | null
  holder: Holder
  row: Row
}): Promise<{ rotated: number; current: number }> => {
  const { payload, previous, holder, row } = args
  const { slug, isGlobal, fields } = holder
  const counts = { rotated: 0, current: 0 }
  const anew = (value: unknown, field: SealedField): string | null => {
    const opened = typeof value === 'string' ? open({ payload, previous, field, text: value }) : null
    if (!opened) return null
    counts[opened.isCurrent ? 'current' : 'rotated'] += 1
    if (opened.isCurrent) return null
    const { seal } = sealer<string>(field.part)
    const secret = keyOf(payload.config.secret, field.of)
    return seal({ secret, purpose: field.purpose, value: opened.value })
  }
  await inTransaction({ payload }, async (req) => {
    if (isGlobal) {
      const now = (await payload.db.findGlobal({ slug: slug, req })) as unknown as Row
      let data: unknown = now
      for (const field of fields) data = replaced(data, field.field, (text) => anew(text, field) ?? text)
      if (counts.rotated > 0) await payload.db.updateGlobal({ slug: slug, data: data as never, req })
      return
    }
    const now = await payload.db.findOne<Row>({
      collection: slug as 'members',
      where: { id: { equals: row.id } },
      req,
    })
    if (!now) return
    const data: Record<string, string> = {}
    const same: { [field: string]: { equals: unknown } }[] = []
    for (const field of fields) {
      const text = anew(now[field.field], field)
      if (text === null) continue
      data[field.field] = text
      same.push({ [field.field]: { equals: now[field.field] } })
    }
    if (same.length === 0) return
    // Where a database has no transactions, what was saved since is left for the next call.
    await payload.db.updateOne({
      collection: slug as 'members',
      where: { and: [{ id: { equals: row.id } }, ...same] },
      data,
      req,
      returning: false,
    })
  })
  return counts
}

/** A copy with every text under a name replaced. */
const replaced = (value: unknown, name: string, by: (text: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((each) => replaced(each, name, by))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      key === name && typeof each === 'string' && each !== '' ? by(each) : replaced(each, name, by),
    ]),
  )
}
