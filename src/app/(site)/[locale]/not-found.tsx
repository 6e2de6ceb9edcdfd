import type { Metadata } from 'next'
import { Missing } from '../../../site/pages/Missing'
import { visit } from '../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return { title: t('missing.title'), robots: { index: false } }
}

export default Missing
