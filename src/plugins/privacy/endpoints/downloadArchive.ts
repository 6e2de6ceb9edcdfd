import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Endpoint } from 'payload'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { privacyErrors } from '../errors'
import { archivePaths } from '../export/files'
import type { PrivacySettings } from '../options'
import { signedIn } from '../operations/requestErasure'

/**
 * `GET /api/data-exports/<id>/file`: the archive, to its signed-in owner alone. There is no token that opens it: a
 * link that got into other hands asks to log in. Anybody else is told that there is no such archive.
 */
export const downloadArchive = ({ exportDirectory, now }: PrivacySettings): Omit<Endpoint, 'root'> => ({
  path: '/:id/file',
  method: 'get',
  handler: async (req) => {
    const member = signedIn(req)
    // System read: the name of the file is shown by no API. The member is part of the question.
    const row = await req.payload.db.findOne<{ id: number; file?: string | null; createdAt: string }>({
      collection: slugs.dataExports,
      where: {
        and: [
          { id: { equals: documentId(req.payload, String(req.routeParams?.id)) } },
          { member: { equals: member } },
          { status: { equals: 'ready' } },
          { expiresAt: { greater_than: now().toISOString() } },
        ],
      },
      req,
    })
    if (!row?.file) throw privacyErrors.EXPORT_NOT_FOUND()
    const { whole } = archivePaths(exportDirectory, row.file)
    const found = await stat(whole).catch(() => null)
    if (!found) throw privacyErrors.EXPORT_NOT_FOUND()
    return new Response(Readable.toWeb(createReadStream(whole)) as ReadableStream, {
      headers: {
        'content-type': 'application/zip',
        'content-length': String(found.size),
        'content-disposition': `attachment; filename="my-data-${new Date(row.createdAt).toISOString().slice(0, 10)}.zip"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  },
})
