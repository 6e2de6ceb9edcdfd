import { HeldFaceDocument } from '../graphql/generated'
import { askIfThere } from '../server/graphql'
import { visit } from '../server/visit'

/** What a member wrote on their profile and others do not read: the words, and why. */
export type HeldFace = {
  state: 'held' | 'rejected'
  reasons: readonly string[]
  displayName: string
  bio: string | null
  links: readonly { label: string | null; url: string | null }[]
}

/** The visitor's own profile, as far as it waits; null when everybody reads what they wrote. */
export const heldFace = async (): Promise<HeldFace | null> => {
  const { me } = await visit()
  const own = me && (await askIfThere(HeldFaceDocument, {}))?.meMember?.user
  const { moderation: state, proposed, heldFor } = own ?? {}
  if ((state !== 'held' && state !== 'rejected') || !proposed?.displayName) return null
  const { displayName, bio, links } = proposed
  return { state, reasons: heldFor ?? [], displayName, bio, links: links ?? [] }
}
