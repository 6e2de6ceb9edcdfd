import type { Plugin } from 'payload'
import { slugs } from '../slugs'
import type { S3Env } from './env'

/**
 * Where uploads are kept: in a bucket when there is one, on disk otherwise. The files are served through the hub in
 * both cases, so access rules and addresses stay the same, and the database's schema does too.
 */
export const mediaStorage =
  (s3: S3Env | null): Plugin =>
  async (config) => {
    if (s3 === null) return config
    // Loaded only when it is used: the SDK takes 40 MB.
    const { s3Storage } = await import('@payloadcms/storage-s3')
    return s3Storage({
      bucket: s3.bucket,
      collections: {
        [slugs.media]: true,
        [slugs.avatars]: true,
        [slugs.embeds]: true,
        [slugs.attachments]: true,
        [slugs.linkCards]: true,
      },
      config: {
        region: s3.region,
        forcePathStyle: s3.forcePathStyle,
        credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
        ...(s3.endpoint === null ? {} : { endpoint: s3.endpoint }),
      },
    })(config)
  }
