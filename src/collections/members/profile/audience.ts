import type { Field, FieldAccess, PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import { label } from '../../../config/label'

/** Who sees a part of a profile. */
export const audiences = ['everybody', 'members', 'nobody'] as const
/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number]

/** Parts of a profile that a member may keep for fewer eyes. Name and handle stand under every post, and are not. */
export const profileParts = ['avatar', 'bio', 'links', 'activity'] as const
/** One of {@link profileParts}. */
export type ProfilePart = (typeof profileParts)[number]

/** A member's row as far as its privacy goes. */
export type WithPrivacy = {
  id?: number | string
  privacy?: Partial<Record<ProfilePart, Audience | null>> | null
}

/**
 * Pure: does this viewer belong to the audience? The member themselves and who runs the hub always do; without a row
 * to look at (a condition of a query) nobody else does.
 */
export const isInAudience = (
  part: ProfilePart,
  member: WithPrivacy | undefined,
  req: Pick<PayloadRequest, 'user'>,
): boolean => {
  const viewer = userOf(req)
  if (hasRole(req, 'manager')) return true
  if (!member) return false
  if (viewer && String(viewer.id) === String(member.id)) return true
  const audience = member.privacy?.[part] ?? 'everybody'
  return audience === 'everybody' || (audience === 'members' && viewer !== null)
}

/** Field atom: who is in the audience of this part of the profile. `forceSelect` makes sure that `privacy` is there. */
export const readableBy =
  (part: ProfilePart): FieldAccess =>
  ({ req, doc, id }) =>
    isInAudience(part, doc ? { ...(doc as WithPrivacy), id: (doc as WithPrivacy).id ?? id } : undefined, req)

/** `privacy`: the audience of each part. Everybody may see the choices, not what they keep. */
export const privacyField = (): Field => ({
  name: 'privacy',
  type: 'group',
  label: label('Who sees', 'Qui voit'),
  fields: profileParts.map((part) => ({
    name: part,
    type: 'select',
    defaultValue: 'everybody',
    label: partLabels[part],
    options: audienceOptions(),
  })),
})

const partLabels = {
  avatar: label('Picture', 'Le portrait'),
  bio: label('Words about oneself', 'La présentation'),
  links: label('Links', 'Les liens'),
  activity: label('Posts on the member’s page', 'Les messages sur la page du membre'),
} satisfies Record<ProfilePart, unknown>

/** The audiences as options of a select. */
export const audienceOptions = () => audiences.map((value) => ({ value, label: audienceLabels[value] }))

const audienceLabels = {
  everybody: label('Everybody', 'Tout le monde'),
  members: label('Members', 'Les membres'),
  nobody: label('Nobody', 'Personne'),
} satisfies Record<Audience, unknown>
