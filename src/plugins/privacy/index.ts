import type { Field, Payload } from 'payload'
import { extendGraphQL } from '../../config/graphql'
import { label } from '../../config/label'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addFields, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { slugs } from '../../slugs'
import { DataExports } from './collections/DataExports'
import { MemberErasures } from './collections/MemberErasures'
import { eraseDue, eraseNow } from './erase/eraseDue'
import { exportDue } from './export/exportDue'
import { privacyGraphQL } from './graphql'
import { deleteWhole } from './hooks/deleteWhole'
import { eraseByOperator } from './operations/eraseMember'
import { type PrivacyOptions, resolveOptions, settingsKey, settingsOf } from './options'

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
      addHooks([slugs.members], { beforeDelete: [deleteWhole] }),
      addFields([slugs.members], eraseButton),
      extendGraphQL(privacyGraphQL(settings)),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: settings } }),
    )
}

/** Beside a member, for administrators. */
const eraseButton: Field = {
  name: 'eraseMember',
  type: 'ui',
  label: label('Erase this member', 'Effacer ce membre'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/plugins/privacy/admin/EraseMember#EraseMember' },
  },
}

/**
 * Erases a member for the operator's tool.
 *
 * @param args.atOnce - false: after the days of grace, by the worker.
 * @param args.onProgress - steps done, of how many.
 * @returns whether it is done; otherwise the worker goes on from `dueAt`.
 * @throws REASON_REQUIRED · MEMBER_NOT_FOUND · ERASURE_DONE · ONLY_ADMIN
 */
export const eraseMemberNow = async (args: {
  payload: Payload
  member: number | string
  reason: string
  atOnce: boolean
  onProgress: (done: number, total: number) => void
}): Promise<{ done: boolean; dueAt: string }> => {
  const { payload, atOnce, onProgress } = args
  const settings = settingsOf(payload)
  const { id, dueAt } = await eraseByOperator(settings, args)
  return { done: atOnce && (await eraseNow(settings, { payload, erasure: id, onProgress })), dueAt }
}
