import type { CollectionConfig } from 'payload'
import { CodesOfConduct } from './CodesOfConduct'
import { ConductAcceptances } from './ConductAcceptances'
import { accept } from './operations/accept'
import { inForce } from './operations/inForce'
import { titleOfRule } from './operations/titleOfRule'

export { codeOfConductGraphQL } from './graphql'

/** The code of conduct as data: versions with citable rules, and who accepted which. */
export const codeOfConduct = (): CollectionConfig[] => [CodesOfConduct, ConductAcceptances]

/** What other slices may ask of the code of conduct; the composition hands it to them. */
export const conduct = { accept, inForce, titleOfRule }
