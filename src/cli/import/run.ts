import { createLocalReq, type Payload, type PayloadRequest, ValidationError, type Where } from 'payload'
import { describeError } from '../../core/describeError'
import { documentId } from '../../database/documentId'
import { inTransaction } from '../../database/inTransaction'
import { attempts, isConflict } from './conflicts'
import type { Draft, Entry, Importer, ReadSettings } from './importer'
import { readFiles } from './files'
import { type Fault, isReadable } from './readers/reading'
import { createReferences, type References } from './references'

/** How an import went; of a dry run, `created` says how many it would create. */
export type ImportResult = { created: number; known: number; skipped: number }

/** What {@link runImport} needs to know. */
export type ImportOptions = {
  payload: Payload
  paths: readonly string[]
  /** What relative paths are relative to. */
  cwd: string
  /** Whose name stands under what names no author. */
  author: number | string
  /** Says what would become of everything, and writes nothing. @default false */
  dryRun?: boolean
  /** @default nothing is said, and English */
  settings?: ReadSettings
  /** Told of every record that is skipped, as `file:line: field: reason`. */
  onFault: (line: string) => void
  /** Told of what is nothing for the hub, and of what is lost of a record that comes in: a reason, each time. */
  onNote?: (note: string) => void
  onProgress: (done: number, total: number) => void
}

/**
 * Imports files: every record in a transaction of its own, so that it is there whole or not at all; a bad one is
 * reported and passed over; one that is there already is left as it is.
 *
 * Everything is written with `req.context.importing`: what is imported is approved without moderation and announced to
 * nobody.
 */
export const runImport = async (importer: Importer, options: ImportOptions): Promise<ImportResult> => {
  const { payload, paths, cwd, onFault, onNote, onProgress } = options
  const settings = options.settings ?? { siteURL: null, locale: 'en' }
  const { files, faults } = await readFiles({ paths, cwd, extensions: importer.extensions })
  const result: ImportResult = { created: 0, known: 0, skipped: faults.length }
  for (const { path, reason } of faults) onFault(`${path}: ${reason}`)

  const entries: readonly Entry[] = importer.read(files, settings)
  const references = createReferences(payload)
  onProgress(0, entries.length)
  for (const [at, { path, reading }] of entries.entries()) {
    const skip = (fault: Fault): void =>
      onFault(
        [`${path}:${reading.line}`, ...(fault.field === null ? [] : [fault.field]), fault.reason].join(': '),
      )
    if ('passedOver' in reading) onNote?.(`passed over: ${reading.passedOver}`)
    else if (isReadable(reading)) {
      const outcome = await importOne(importer, reading.value, { ...options, references })
      if (typeof outcome === 'string') {
        result[outcome] += 1
        if (outcome === 'created') reading.value.notes?.forEach((note) => onNote?.(note))
      } else {
        result.skipped += 1
        outcome.forEach(skip)
      }
    } else {
      result.skipped += 1
      reading.faults.forEach(skip)
    }
    onProgress(at + 1, entries.length)
  }
  return result
}

const importOne = async (
  importer: Importer,
  draft: Draft,
  context: { payload: Payload; author: number | string; references: References; dryRun?: boolean },
): Promise<'created' | 'known' | readonly Fault[]> => {
  const { payload, author, references, dryRun = false } = context
  for (let attempt = 1; ; attempt += 1)
    try {
      // Outside of a transaction first: a second run reads only, and keeps no writer of a running hub waiting.
      if (await isKnown(importer, draft, { payload })) return 'known'
      if (dryRun) return 'created'
      const outcome = await inTransaction({ payload, req: await importRequest(payload) }, async (req) => {
        if (await isKnown(importer, draft, { payload, req })) return 'known' as const
        await draft.write({ payload, req, references, author })
        return 'created' as const
      })
      references.keep()
      return outcome
    } catch (error) {
      references.forget()
      if (attempt >= attempts || !isConflict(error)) return faultsOf(error)
    }
}

const importRequest = (payload: Payload): Promise<PayloadRequest> =>
  createLocalReq({ context: { importing: true } }, payload)

const isKnown = async (
  importer: Importer,
  { key, place }: Draft,
  args: { payload: Payload; req?: PayloadRequest },
): Promise<boolean> =>
  // A system read: what is there is there, whoever may see it.
  (await args.payload.db.findOne({
    collection: place?.collection ?? importer.collection,
    where: place ? { slug: { equals: place.slug } } : keyed(importer, key, args.payload),
    select: { id: true } as never,
    // The adapter asks for one wherever a collection has words in several languages.
    locale: 'en',
    req: args.req,
  })) !== null

/** By where it came from; what this very hub has exported is found again by its id. */
const keyed = ({ collection }: Importer, key: string, payload: Payload): Where => {
  const { serverURL } = payload.config
  const host = URL.canParse(serverURL) ? new URL(serverURL).host : ''
  const [, id] = key.split(`hub:${host}/${collection}/`)
  const imported = { importedFrom: { equals: key } }
  return id === undefined || id === ''
    ? imported
    : { or: [imported, { id: { equals: documentId(payload, id) } }] }
}

const faultsOf = (error: unknown): readonly Fault[] =>
  error instanceof ValidationError
    ? error.data.errors.map(({ path, message }) => ({ field: path, reason: message }))
    : [{ field: null, reason: describeError(error) }]
