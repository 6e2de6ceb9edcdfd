import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { addressKey } from '../address'
import type { DocumentTarget, Language } from '../options'
import { rowAt } from '../rows'

/** Where an old address leads: to a document in a language, or to a path of the site or a web address. */
export type RedirectTarget = (DocumentTarget & { language?: Language }) | { url: string }

/** What {@link redirectFrom} takes. */
export type RedirectFromArgs = {
  /** The old address: path, with its query if that is what told pages apart (`/?p=12`). */
  path: string
  target: RedirectTarget
  /** @default '301' */
  status?: '301' | '308'
  /** Carries the transaction. */
  req: PayloadRequest
}

/**
 * Lets an old address lead to a document or an address: for importers. Told the same twice, it changes nothing.
 *
 * @returns what became of it.
 * @throws ValidationError when the path is none of this site, the target is none, or it leads back to itself.
 */
export const redirectFrom = async ({
  path,
  target,
  status = '301',
  req,
}: RedirectFromArgs): Promise<'created' | 'changed' | 'kept'> => {
  const data = {
    from: path,
    status,
    ...('url' in target
      ? { url: target.url, document: null }
      : {
          url: null,
          document: { relationTo: target.collection, value: target.id } as never,
          language: target.language ?? 'en',
        }),
  }
  const key = addressKey(path)
  const known = key === null ? null : await rowAt(req.payload, key, req)
  // System writes: whoever imports a site into the hub operates it.
  const written = { collection: slugs.redirects, data, depth: 0, overrideAccess: true, req } as const
  if (!known) {
    await req.payload.create(written)
    return 'created'
  }
  const isSame =
    known.status === status &&
    ('url' in target
      ? known.url === target.url
      : known.document?.relationTo === target.collection &&
        String(known.document.value) === String(target.id) &&
        (known.language ?? 'en') === (target.language ?? 'en'))
  if (isSame) return 'kept'
  await req.payload.update({ ...written, id: known.id })
  return 'changed'
}
