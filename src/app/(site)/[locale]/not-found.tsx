import type { Metadata } from 'next'
import { Missing, missingHead } from '../../../site/pages/Missing'

export const generateMetadata = (): Promise<Metadata> => missingHead()

/** For who is led here by a script; whoever opens the address gets the page `~missing` from the server. */
export default Missing
