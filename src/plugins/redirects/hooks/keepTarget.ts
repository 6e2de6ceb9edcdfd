import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { addressKey, localAddress } from '../address'
import { settingsOf } from '../options'
import { rowAt } from '../rows'

/**
 * Refuses a redirect that would lead back to itself, however many others lie between. Two written at the same moment
 * can still make a ring: the answer counts its steps (`findRedirect`) and is then none.
 */
export const keepTarget: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  const settings = settingsOf(req.payload)
  const { from, url } = { ...(originalDoc as object), ...(data as object) } as {
    from: string
    url?: string | null
  }
  const seen = new Set([from])
  for (let target = url; settings && target;) {
    const local = localAddress(target, settings.siteURL)
    const key = local === null ? null : addressKey(local)
    if (key === null) break
    if (seen.has(key))
      throw new ValidationError({
        collection: collection.slug,
        errors: [
          {
            path: 'url',
            message: 'This leads back to where it began · Cela ramène au point de départ',
          },
        ],
      })
    seen.add(key)
    target = (await rowAt(req.payload, key, req))?.url
  }
  return data as unknown
}
