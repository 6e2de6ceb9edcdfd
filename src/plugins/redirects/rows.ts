import type { Payload, PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import type { Language } from './options'

/** A redirect as it is stored. */
export type RedirectRow = {
  id: number | string
  from: string
  document?: { relationTo: string; value: number | string } | null
  language?: Language | null
  url?: string | null
  status: '301' | '308'
}

/** The redirect at an address, by its key; null when there is none. */
export const rowAt = async (
  payload: Payload,
  key: string,
  req?: PayloadRequest,
): Promise<RedirectRow | null> => {
  const { docs } = await payload.find({
    collection: slugs.redirects,
    where: { from: { equals: key } },
    limit: 1,
    depth: 0,
    pagination: false,
    ...(req ? { req } : {}),
    // System read: whoever asks for an old address is told where it leads, and nothing of the list.
    overrideAccess: true,
  })
  return (docs[0] as RedirectRow | undefined) ?? null
}
