import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { userOf } from '../../../access'
import { isSame } from '../../../core/related'
import { refuseWhoIsSilenced } from '../refuse'

/**
 * Who is silenced reads and writes nothing: nothing new, no change. What is theirs they may still take away.
 *
 * @throws SILENCED
 */
export const refuseSilenced: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  // What the hub itself writes in the request of a member (a counter, a decision) is not the member's writing.
  if ((args as { overrideAccess?: boolean }).overrideAccess === true) return args
  await refuseWhoIsSilenced(req)
  return args
}

/**
 * Who is silenced does not say on their profile what they may not say elsewhere; their settings stay theirs.
 *
 * @throws SILENCED
 */
export const refuseSilencedProfile: CollectionBeforeChangeHook<Profile> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!isSame(originalDoc?.id ?? null, userOf(req)?.id ?? null)) return
  if (!isDeepStrictEqual(saidBy({ ...originalDoc, ...data }), saidBy(originalDoc ?? {})))
    await refuseWhoIsSilenced(req)
}

type Link = { label?: string | null; url?: string | null }

type Profile = {
  id: number | string
  displayName?: string | null
  bio?: string | null
  links?: readonly Link[] | null
  /** Words that wait for a decision before everybody reads them. */
  proposed?: Partial<Profile> | null
}

/** What a profile says, or would; rows of it may come without their ids. */
const saidBy = ({ displayName, bio, links, proposed }: Partial<Profile>): unknown => [
  displayName ?? '',
  bio ?? '',
  (Array.isArray(links) ? links : []).map((link: Link | null) => [link?.label ?? '', link?.url ?? '']),
  ...(proposed ? [saidBy(proposed)] : []),
]
