import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload'
import { fieldNobody, fieldSelfOrRole, userOf } from '../../../access'
import { label } from '../../../config/label'
import { type ConfigStep, pipe } from '../../../config/pipe'
import { addFields, addHooks } from '../../../config/steps'
import { isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import { nameMax, validateName } from '../displayName'
import { arrangeFace, bioMax, isSameFace, proposedOf, type WithFace, wordsOf } from './face'
import { linksField } from './linksField'

/** What is written on a profile that waits for a decision stands apart: what everybody reads was approved. */
const proposedField = (): Field => ({
  name: 'proposed',
  type: 'group',
  label: label('Waits for a decision', 'En attente d’une décision'),
  access: { read: fieldSelfOrRole('moderator', 'manager'), create: fieldNobody, update: fieldNobody },
  admin: { readOnly: true, condition: (data: WithFace) => proposedOf(data) !== null },
  fields: [
    // Held to the same rules as what is shown: it will be.
    {
      name: 'displayName',
      type: 'text',
      maxLength: nameMax,
      label: label('Name', 'Nom'),
      validate: (value: unknown) => value == null || validateName(value),
    },
    { name: 'bio', type: 'textarea', maxLength: bioMax, label: label('In a few words', 'En quelques mots') },
    linksField(),
  ],
})

/** While words of theirs wait, what a member writes on their profile takes the place of those, not of what is shown. */
const gatherFace: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as WithFace & { id?: number | string }
  const isOwn = isSame(userOf(req)?.id ?? null, before.id ?? null) || isJoining(req)
  if (!isOwn || !proposedOf(before)) return data
  const written = wordsOf(data as WithFace)
  const shown = wordsOf(before)
  return isSameFace(written, shown) ? data : { ...data, ...shown, proposed: written }
}

const showFace: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  arrangeFace((originalDoc ?? {}) as WithFace, data as WithFace)

/** Before whatever judges profiles: where held words stand. */
export const keepProposedFace: ConfigStep = (config) =>
  pipe(
    config,
    addFields([slugs.members], proposedField()),
    addHooks([slugs.members], { beforeChange: [gatherFace] }),
  )

/** After it: what is approved is shown. */
export const showJudgedFace: ConfigStep = addHooks([slugs.members], { beforeChange: [showFace] })

const joining = 'isJoining'

/** Marks a request by which somebody becomes a member: it has no session, and is not the hub's own. */
export const markJoining = (req: PayloadRequest): void => {
  req.context[joining] = true
}

/** Does somebody become a member by this request? */
export const isJoining = (req: PayloadRequest): boolean => req.context[joining] === true
