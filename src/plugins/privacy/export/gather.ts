import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Hold, holdsOf, type Row, rowsOf } from '../rows'

/** One file of JSON in an archive. */
export type Part = { name: string; hold: Hold }

/** Which files an archive has, in the order of the collections. */
export const partsOf = (req: PayloadRequest): Part[] => {
  const shown = holdsOf(req.payload).filter(({ exports }) => exports.length > 0)
  return shown.map((hold) => {
    const isOnly = shown.filter(({ collection }) => collection === hold.collection).length === 1
    const role = isOnly ? '' : `-as-${hold.member.replaceAll('.', '-')}`
    return { name: `${hold.collection}${role}`, hold }
  })
}

const page = 200

/** Every row of a part, read a page at a time: an archive of any size takes the memory of one page. */
export async function* rowsOfPart(
  { hold }: Part,
  member: number | string,
  req: PayloadRequest,
): AsyncGenerator<Row> {
  let cursor: string | null = null
  do {
    const { rows, last }: { rows: Row[]; last: string | null } = await rowsOf({
      hold,
      member,
      cursor,
      limit: page,
      req,
    })
    yield* rows
    cursor = last
  } while (cursor !== null)
}

/** What an archive shows of a row: the declared fields and its times. Pure. */
export const shownOf = ({ exports }: Pick<Hold, 'exports'>, row: Row): Record<string, unknown> =>
  Object.fromEntries(
    ['id', 'createdAt', 'updatedAt', ...exports]
      .filter((name) => row[name] !== undefined)
      .map((name) => [name, row[name]]),
  )

/** The file of an uploaded row as a stream; null when it is no upload, or its file is missing. */
export const uploadOf = async (
  collection: CollectionSlug,
  row: Row,
  req: PayloadRequest,
): Promise<{ filename: string; stream: Readable } | null> => {
  const { upload } = req.payload.collections[collection].config
  const { filename } = row
  if (!upload || typeof filename !== 'string') return null
  // An object storage answers for its files itself, as it does when they are fetched.
  for (const handler of upload.handlers ?? []) {
    const response = await handler(req, {
      doc: row,
      params: { collection, filename },
    })
    if (response instanceof Response && response.ok && response.body)
      return { filename, stream: Readable.fromWeb(response.body as unknown as WebStream) }
  }
  const file = path.join(upload.staticDir ?? '', path.basename(filename))
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? { filename, stream: createReadStream(file) } : null
}
