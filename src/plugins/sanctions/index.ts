import type { PayloadRequest } from 'payload'
import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addFields, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { label } from '../../config/label'
import { slugs } from '../../slugs'
import { MemberTraces } from './collections/MemberTraces'
import { Sanctions } from './collections/Sanctions'
import { noticeEvasion } from './evasion'
import { sanctionsGraphQL } from './graphql'
import { refuseSilenced, refuseSilencedProfile } from './hooks/refuseSilenced'
import { refuseSuspended } from './hooks/refuseSuspended'
import { lift } from './operations/liftSanction'
import { resolveOptions, type SanctionsOptions, settingsKey, settingsOf } from './options'
import { activeSanctions, findSanction } from './store'
import { forgetTraces, tellEnded } from './task'

export { endedLetter, liftedLetter, sanctionLetter } from './letters'
export { type SanctionsOptions } from './options'
export { refuseVerbs } from './refuse'
export { sanctionTopics } from './topics'
export { warnMember } from './warnMember'

/** Warnings, silence, suspension and exclusion: by a rule, for a time, in words, ending by themselves. */
export const sanctions =
  (options: SanctionsOptions): ConfigStep =>
  (config) => {
    const settings = resolveOptions(options)
    return pipe(
      config,
      addCollections(Sanctions, MemberTraces),
      addHooks([...settings.written], { beforeOperation: [refuseSilenced] }),
      addHooks([slugs.members], {
        beforeLogin: [refuseSuspended, noticeEvasion],
        beforeChange: [refuseSilencedProfile],
      }),
      addFields([slugs.members], {
        name: 'sanction',
        type: 'ui',
        label: label('Sanctions', 'Sanctions'),
        admin: {
          position: 'sidebar',
          disableListColumn: true,
          components: { Field: '/src/plugins/sanctions/admin/SanctionMember#SanctionMember' },
        },
      }),
      extendGraphQL(sanctionsGraphQL(settings)),
      addTasks(tellEnded(settings), forgetTraces(settings)),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: settings } }),
    )
  }

/** Is a member kept out at this moment? */
export const isSuspended = async ({
  member,
  req,
}: {
  member: number | string
  req: PayloadRequest
}): Promise<boolean> => {
  const now = settingsOf(req.payload).now()
  return (await activeSanctions(member, ['suspension', 'ban'], now, req)).length > 0
}

/** Takes a sanction back as wrong, for who decides an appeal: it ends, and counts for nothing. Again is no error. */
export const overturnSanction = async (args: {
  sanction: number | string
  by: number | string
  reason: string
  req: PayloadRequest
}): Promise<void> => {
  const { sanction, by, reason, req } = args
  const found = await findSanction(sanction, req)
  if (found && !found.overturned)
    await lift(settingsOf(req.payload), { found, by, reason, overturned: true, req })
}
