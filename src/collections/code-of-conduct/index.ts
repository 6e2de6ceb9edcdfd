import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { CodesOfConduct } from './CodesOfConduct'
import { ConductAcceptances } from './ConductAcceptances'
import { codeOfConductGraphQL } from './graphql'
import { accept } from './operations/accept'
import { inForce } from './operations/inForce'
import { titleOfRule } from './operations/titleOfRule'
import { type ConductOptions, settingsKey } from './options'
import { tellInForce } from './task'

export { acceptedConduct, requireConduct } from './hooks/requireConduct'
export { inForceLetter } from './letters'
export { conductTopics } from './topics'

/** The code of conduct as data: versions with citable rules, and who accepted which. */
export const codeOfConduct =
  (options: ConductOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addCollections(CodesOfConduct(options), ConductAcceptances),
      addTasks(tellInForce(options)),
      extendGraphQL(codeOfConductGraphQL(options)),
      (config) => ({ ...config, custom: { ...config.custom, [settingsKey]: options } }),
    )

/** What other slices may ask of the code of conduct; the composition hands it to them. */
export const conductOf = ({ now }: Pick<ConductOptions, 'now'>) => ({
  accept,
  inForce: inForce(now),
  titleOfRule: titleOfRule(now),
})
