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
  /** What of it is lost, or was passed over: each a reason, as often as it occurs. */
  notes?: readonly string[]
  /** Where it is found again. @default the importer's collection, by its key */
  place?: { collection: 'forums'; slug: string }
  /** Writes it, whole, in the transaction of `context.req`. */
  write: (context: WriteContext) => Promise<void>
}

/** One thing of a file: a record, what is wrong with it, or why it is nothing for the hub. */
export type Entry = {
  path: string
  reading: Reading<Draft> | { line: number; passedOver: string }
}

/** What the person says of files that do not say it themselves. */
export type ReadSettings = {
  /** Where it was, without a slash at the end; null: nobody says. */
  siteURL: string | null
  /** Language of what names none. */
  locale: 'en' | 'fr'
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
  /** Do {@link ReadSettings} matter? @default false */
  isForeign?: boolean
  /** Pure: texts → records and faults. */
  read: (files: readonly SourceFile[], settings: ReadSettings) => readonly Entry[]
}

/** An importer out of how to read one file, how to tell a record from others, and how to write one. */
export const defineImporter = <Value>(
  parts: Omit<Importer, 'read'> & {
    read: (file: SourceFile) => readonly Reading<Value>[]
    keyOf: (value: Value) => string
    placeOf?: (value: Value) => Draft['place']
    write: (value: Value, context: WriteContext) => Promise<void>
  },
): Importer => {
  const { read, keyOf, placeOf, write, ...rest } = parts
  const draftOf = (value: Value): Draft => {
    const place = placeOf?.(value)
    return {
      key: keyOf(value),
      ...(place ? { place } : {}),
      write: (context) => write(value, context),
    }
  }
  return {
    ...rest,
    read: (files) =>
      files.flatMap((file) =>
        read(file).map((reading) => ({
          path: file.path,
          reading: thenRead(reading, (value) => ({ value: draftOf(value) })),
        })),
      ),
  }
}
