import type { Field } from 'payload'
import { fieldNobody } from '../../access'
import { extendGraphQL } from '../../config/graphql'
import { label } from '../../config/label'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addFields, addHooks } from '../../config/steps'
import { writingGraphQL } from './graphql'
import { guardText } from './hooks/guardText'
import { dropRevisions, keepRevision } from './hooks/keepRevision'
import type { WritingOptions } from './options'
import { TextRevisions } from './TextRevisions'

export { carryRevisions } from './hooks/keepRevision'
export type { WritingOptions } from './options'

/**
 * How members write: what counts as a text, until when it is changed, what it said before, how it looks before it is
 * sent, and whom it may name.
 */
export const writing =
  (options: WritingOptions): ConfigStep =>
  (config) => {
    const guarded = options.collections.filter((each) => each.guarded !== false)
    return pipe(
      config,
      addCollections(TextRevisions),
      addFields(
        guarded.map(({ slug }) => slug),
        editedAtField,
      ),
      ...options.collections.map((each) =>
        addHooks([each.slug], {
          beforeChange: [guardText(options, each)],
          afterChange: [keepRevision(options, each)],
          afterDelete: [dropRevisions(each)],
        }),
      ),
      extendGraphQL(writingGraphQL(options)),
    )
  }

const editedAtField: Field = {
  name: 'editedAt',
  type: 'date',
  label: label('Changed', 'Modification'),
  access: { create: fieldNobody, update: fieldNobody },
  admin: { position: 'sidebar', readOnly: true, condition: (data) => data.editedAt != null },
}
