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
import { findSanction, membersUnder } from './store'
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

/** Who of these members is kept out at this moment, by the text of their id. */
export const suspendedAmong = ({
  members,
  req,
}: {
  members: readonly (number | string)[]
  req: PayloadRequest
}): Promise<ReadonlySet<string>> =>
  membersUnder(members, ['suspension', 'ban'], settingsOf(req.payload).now(), req)

/** Is a member kept out at this moment? */
export const isSuspended = async ({
  member,
  req,
}: {
  member: number | string
  req: PayloadRequest
}): Promise<boolean> => (await suspendedAmong({ members: [member], req })).size > 0

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
