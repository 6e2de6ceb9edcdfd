import { splitOff } from '../../collections/forums'
import { keepProposedFace, showJudgedFace } from '../../collections/members'
import { clientHeader } from '../../config/clientHeader'
import { moderation, standingOfLevel } from '../../plugins/moderation'
import { emit } from '../../plugins/outbox'
import { redress } from '../../plugins/redress'
import { reports } from '../../plugins/reports'
import { isSuspended, sanctions, warnMember } from '../../plugins/sanctions'
import { trustLevelOfMember } from '../../plugins/standing'
import { raidSignals, watch } from '../../plugins/watch'
import { moderated } from '../moderated'
import { redressPorts, reportPorts, sanctionPorts } from '../safety'
import { watchPorts } from '../watch'
import type { ConfigStep } from '../../config/pipe'
import { slugs } from '../../slugs'
import type { HubContext } from '../context'

/** Judging, reporting, sanctions, appeals and the watch over them. */
export const order = (hub: HubContext): ConfigStep[] => {
  const { now, options, fetch, random, siteURL, has, when, conduct, forumOptions } = hub
  return [
    when('moderation', () => keepProposedFace),
    when('moderation', () =>
      moderation({
        emit,
        now,
        fetch,
        random,
        warn: warnMember,
        alerts: raidSignals,
        splitOff: has('forums') ? splitOff(forumOptions) : null,
        isBarred: isSuspended,
        siteURL,
        clientOf: ({ headers }) => headers.get(clientHeader),
        standing: async ({ member, req }) => standingOfLevel(await trustLevelOfMember(member, req)),
        conduct: conduct.inForce,
        pictures: [
          { slug: slugs.attachments, isHeldWithTexts: true },
          { slug: slugs.avatars, isHeldWithTexts: false },
        ],
        collections: moderated(hub),
        ...options.moderation,
        checks: {
          links: { trustedHosts: [new URL(siteURL).hostname] },
          ...options.moderation?.checks,
        },
      }),
    ),
    when('moderation', () => showJudgedFace),
    when('moderation', () =>
      reports({
        emit,
        now,
        siteURL,
        conduct: conduct.inForce,
        ruleTitle: conduct.titleOfRule,
        ...reportPorts,
        ...options.reports,
      }),
    ),
    when('moderation', () =>
      sanctions({
        emit,
        now,
        conduct: conduct.inForce,
        ruleTitle: conduct.titleOfRule,
        clientOf: ({ headers }) => headers.get(clientHeader),
        ...sanctionPorts,
        ...options.sanctions,
      }),
    ),
    when('moderation', () => redress({ emit, now, ruleTitle: conduct.titleOfRule, ...redressPorts })),
    when('moderation', () => watch({ emit, now, siteURL, fetch, random, ...watchPorts })),
  ]
}
