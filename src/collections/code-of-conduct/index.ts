import type { CollectionConfig } from 'payload'
import { CodesOfConduct } from './CodesOfConduct'
import { ConductAcceptances } from './ConductAcceptances'

/** The code of conduct as data: versions with citable rules, and who accepted which. */
export const codeOfConduct = (): CollectionConfig[] => [CodesOfConduct, ConductAcceptances]
