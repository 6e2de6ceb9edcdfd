import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { Notices } from './collections/Notices'
import { Reports } from './collections/Reports'
import { reportsGraphQL } from './graphql'
import { type ReportsOptions, resolveOptions, settingsKey } from './options'
import { forgetSenders } from './task'

export { hiddenLetter, noticeLetter, receiptLetter, settledLetter } from './letters'
export { rejectedNotice, rejectedReport } from './objections'
export { type ReportsOptions, type ReportTarget } from './options'
export { openLetter, sampleSealed } from './sealed'
export { settleNotices } from './settleNotices'
export { settleReports } from './settle'
export { reportTopics } from './topics'

/** Members and anybody else tell the team what breaks a rule or the law. */
export const reports =
  (options: ReportsOptions): ConfigStep =>
  (config) => {
    const present = new Set(config.collections?.map(({ slug }) => slug))
    const settings = resolveOptions({
      ...options,
      targets: Object.fromEntries(Object.entries(options.targets).filter(([slug]) => present.has(slug))),
    })
    return pipe(
      config,
      addCollections(Reports, Notices),
      extendGraphQL(reportsGraphQL(settings)),
      addTasks(forgetSenders(settings)),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: settings } }),
    )
  }
