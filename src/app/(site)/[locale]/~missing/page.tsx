import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { missingHeader } from '../../../../core/pageHeaders'
import { Missing, missingHead } from '../../../../site/pages/Missing'

export const generateMetadata = (): Promise<Metadata> => missingHead()

/** What the server answers in place of Next's own page for `notFound()`, which is blank without scripts. */
export default async function MissingPage() {
  if (!(await headers()).has(missingHeader)) notFound()
  return <Missing />
}
