import type { z } from 'zod'
import type { SourceFile } from '../../importer'
import { readJsonArray } from '../../readers/json'
import { readJsonLines } from '../../readers/jsonLines'
import { isReadable, type Reading, thenRead } from '../../readers/reading'
import { parseRecord } from '../../records'
import { discourseShapes } from './schema'

/** A row, and where it stands. */
export type Placed<Value> = { path: string; line: number; value: Value }

type Shapes = typeof discourseShapes
/** Rows of each kind that could be read, and the readings of those that could not. */
export type Tables = {
  [Kind in keyof Shapes]: Placed<z.output<Shapes[Kind]>>[]
} & { faults: { path: string; reading: Reading<never> }[] }

/** Pure: files → rows. `posts-2.jsonl` holds posts like `posts.json`; a file of another name is a fault. */
export const readTables = (files: readonly SourceFile[]): Tables => {
  const tables: Tables = { users: [], categories: [], topics: [], posts: [], faults: [] }
  for (const file of files) {
    const kind = kinds.find((each) => file.name.toLowerCase().startsWith(each))
    if (kind === undefined)
      tables.faults.push({
        path: file.path,
        reading: { line: 1, faults: [{ field: null, reason: `is none of ${kinds.join(', ')}` }] },
      })
    else fill(tables, kind, file)
  }
  return tables
}

const kinds = Object.keys(discourseShapes) as (keyof Shapes)[]

const fill = (tables: Tables, kind: keyof Shapes, { path, name, text }: SourceFile): void => {
  const raw = name.endsWith('.json') ? readJsonArray(text) : readJsonLines(text)
  const shape: z.ZodType = discourseShapes[kind]
  const parse = parseRecord(shape)
  for (const each of raw) {
    const reading = thenRead(each, parse)
    // Just parsed by the shape of that very kind.
    if (isReadable(reading)) (tables[kind] as Placed<unknown>[]).push({ path, ...reading })
    else tables.faults.push({ path, reading })
  }
}
