import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { Attachments } from './Attachments'
import { attachmentsGraphQL } from './graphql'
import type { AttachmentsOptions } from './options'
import { attachmentsTask } from './task'
import { dropUses, noteUses } from './uses'

export type { AttachmentsOptions } from './options'
export { carryUses } from './uses'

/** Pictures in what members write. */
export const attachments =
  (options: AttachmentsOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addCollections(Attachments(options)),
      addHooks(options.shownIn, { afterChange: [noteUses], afterDelete: [dropUses] }),
      addTasks(attachmentsTask(options)),
      extendGraphQL(attachmentsGraphQL),
    )
