import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { SiteFault } from '../site'

const row = z.record(z.string(), z.unknown())
const rows = z.array(row)

const exported = z.object({
  meta: z.object({ version: z.string() }).loose(),
  data: z.record(z.string(), z.unknown()),
})

/** A row of a table. */
export type Row = z.output<typeof row>

/** The tables of an export, by their names. */
export type Tables = { version: string; table: (name: string) => readonly Row[]; names: readonly string[] }

// A text of JSON is parsed whole; V8 holds strings of half a gigabyte.
const fileMax = 256 * 1024 * 1024

/**
 * Reads an export of Ghost 2 to 5: `{ db: [{ meta, data }] }`, or that without `db`.
 *
 * @throws SiteFault when it is none.
 */
export const readExport = async (path: string): Promise<Tables> => {
  const { size } = await stat(path)
  if (size === 0) throw new SiteFault('the file is empty')
  if (size > fileMax) throw new SiteFault(`has more than ${fileMax / 1024 / 1024} MB`)
  const value = parse(await readFile(path))
  const inner = (value as { db?: unknown } | null)?.db
  const result = exported.safeParse(Array.isArray(inner) ? inner[0] : value)
  if (!result.success)
    throw new SiteFault('is JSON, but no export of Ghost: `db[0].meta.version` and `data` are missing')
  const { meta, data } = result.data
  const major = Number(/^\d+/.exec(meta.version)?.[0] ?? 0)
  if (major < 2) throw new SiteFault(`is of Ghost ${meta.version}; 2 and later are read`)
  return {
    version: meta.version,
    names: Object.keys(data),
    table: (name) => rows.safeParse(Object.hasOwn(data, name) ? data[name] : []).data ?? [],
  }
}

const parse = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const isEncoding = (error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    throw new SiteFault(isEncoding ? 'is not UTF-8' : 'is not JSON, or breaks off')
  }
}
