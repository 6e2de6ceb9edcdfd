import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { CollectionSlug, PayloadRequest } from 'payload'

/** The file of an uploaded row as a stream; null when it is no upload, or its file is missing. */
export const uploadOf = async (
  collection: CollectionSlug,
  row: Readonly<Record<string, unknown>> & { id: number | string },
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
