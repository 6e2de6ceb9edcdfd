import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { Decision } from '../../../../../site/pages/report/Decision'
import { visit } from '../../../../../site/server/visit'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('decisions.title'), hidden: true })
}

export default async function DecisionPage({ searchParams }: Props) {
  const { token } = await searchParams
  return <Decision token={typeof token === 'string' ? token : ''} />
}
