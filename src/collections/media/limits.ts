import type { CollectionBeforeOperationHook } from 'payload'
import type { ConfigStep } from '../../config/pipe'
import { mediaErrors } from './errors'

/** Largest upload in bytes: 10 MB holds any photograph meant for a screen. */
export const maxUploadBytes = 10 * 1024 * 1024

/** Most pixels of a picture, about 7000 × 7000: a file of a few kilobytes can unfold to gigabytes otherwise. */
export const maxPixels = 50_000_000

/** Stops reading a multipart body as soon as a file in it is larger than {@link maxUploadBytes}. */
export const limitUploads: ConfigStep = (config) => ({
  ...config,
  upload: {
    ...config.upload,
    abortOnLimit: true,
    responseOnLimit: 'A picture may have 10 MB at most.',
    limits: { ...config.upload?.limits, fileSize: maxUploadBytes, files: 1 },
  },
})

/** Answers a client that names an address instead of sending a file; the upload options make sure of it. */
export const refuseAddress: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { url, filename } = (req.data ?? {}) as { url?: unknown; filename?: unknown }
  if (operation === 'create' && !req.file && typeof url === 'string' && typeof filename === 'string')
    throw mediaErrors.FILE_BY_ADDRESS({ field: 'url' })
  return args
}

/** Holds files that came by another door (Local API, object storage) to the same size. */
export const refuseLargeFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && (req.file?.size ?? 0) > maxUploadBytes)
    throw mediaErrors.FILE_TOO_LARGE({ field: 'file' })
  return args
}
