import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { DataExports } from './collections/DataExports'
import { MemberErasures } from './collections/MemberErasures'
import { eraseDue } from './erase/eraseDue'
import { exportDue } from './export/exportDue'
import { privacyGraphQL } from './graphql'
import { type PrivacyOptions, resolveOptions } from './options'

export { speaksOf } from './erase/redact'
export { erasureAskedLetter, erasureCancelledLetter, exportReadyLetter } from './letters'
export { type AccountPort, type ErasedElsewhere, type Person, type PrivacyOptions } from './options'
export { privacyTopics } from './topics'

/**
 * What members may ask of the hub about themselves: everything it holds, in one archive, and to be forgotten. It
 * knows no collection by name: each declares what it holds in `custom: { personal }` (`config/personal.ts`).
 */
export const privacy = (options: PrivacyOptions): ConfigStep => {
  const settings = resolveOptions(options)
  return (config) =>
    pipe(
      config,
      addCollections(DataExports(settings), MemberErasures),
      addTasks(
        { name: 'exports', run: (args) => exportDue(settings, args) },
        { name: 'erasures', run: (args) => eraseDue(settings, args) },
      ),
      extendGraphQL(privacyGraphQL(settings)),
    )
}
