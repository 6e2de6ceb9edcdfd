import type { PayloadRequest, Where } from 'payload'
import { hasRole } from '../../../access'
import type { CodesOfConduct } from '../../../payload-types'
import { slugs } from '../../../slugs'

/** Every version that whoever asks may read, the newest first: the published ones, to managers drafts too. */
export const conductVersions = async (
  { locale }: { locale?: 'en' | 'fr' | null },
  req: PayloadRequest,
): Promise<CodesOfConduct[]> => {
  speak(locale, req)
  return readVersions({}, req)
}

/** One version by its number, or null when there is none that whoever asks may read. */
export const conductVersion = async (
  { version, locale }: { version: number; locale?: 'en' | 'fr' | null },
  req: PayloadRequest,
): Promise<CodesOfConduct | null> => {
  speak(locale, req)
  return (await readVersions({ version: { equals: version } }, req))[0] ?? null
}

/** As Payload's own resolvers do: the fields of what is answered are read in the request's language. */
export const speak = (locale: 'en' | 'fr' | null | undefined, req: PayloadRequest): void => {
  if (locale) req.locale = locale
}

const readVersions = async (where: Where, req: PayloadRequest): Promise<CodesOfConduct[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.codesOfConduct,
    where,
    sort: '-version',
    limit: 0,
    pagination: false,
    depth: 0,
    // A manager compares what is being written, not what was last published of it.
    draft: hasRole(req, 'manager'),
    user: req.user,
    overrideAccess: false,
    req,
  })
  return docs
}
