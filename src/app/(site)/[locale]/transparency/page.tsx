import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Transparency } from '../../../../site/pages/transparency/Transparency'
import { visit } from '../../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('transparency.title'), description: t('transparency.lead') })
}

export default function TransparencyPage() {
  return <Transparency year={null} />
}
