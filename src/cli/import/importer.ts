import type { Payload, PayloadRequest } from 'payload'
import { type Reading, thenRead } from './readers/reading'
import type { References } from './references'

/** A file to import. */
export type SourceFile = {
  /** As the person wrote it, or below the folder they named: it stands in messages. */
  path: string
  /** Its name alone. */
  name: string
  text: string
}

/** What a record is written with. */
export type WriteContext = {
  payload: Payload
  /** Carries the record's transaction, and `context.importing`. */
  req: PayloadRequest
  references: References
  /** Whose name stands under what names no author. */
  author: number | string
}

/** A record that can be written. */
export type Draft = {
  /** What tells it from all others, kept in `importedFrom`: a second run finds it by this. */
  key: string
  /** Writes it, whole, in the transaction of `context.req`. */
  write: (context: WriteContext) => Promise<void>
}

/** A kind of import. */
export type Importer = {
  /** As named on the command line. */
  kind: string
  /** One line for `--help`. */
  summary: string
  /** Endings of the files that are taken from a folder. */
  extensions: readonly string[]
  /** The collection that a record becomes a document of. */
  collection: 'posts' | 'topics' | 'events'
  /** Pure: text → records and faults. */
  read: (file: SourceFile) => readonly Reading<Draft>[]
}

/** An importer out of how to read its files, how to tell a record from others, and how to write one. */
export const defineImporter = <Value>(
  parts: Omit<Importer, 'read'> & {
    read: (file: SourceFile) => readonly Reading<Value>[]
    keyOf: (value: Value) => string
    write: (value: Value, context: WriteContext) => Promise<void>
  },
): Importer => {
  const { read, keyOf, write, ...rest } = parts
  return {
    ...rest,
    read: (file) =>
      read(file).map((reading) =>
        thenRead(reading, (value) => ({
          value: { key: keyOf(value), write: (context) => write(value, context) },
        })),
      ),
  }
}
