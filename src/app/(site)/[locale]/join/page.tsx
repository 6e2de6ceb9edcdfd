import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Join } from '../../../../site/pages/account/Join'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<{ sent?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('join.title'), hidden: false })
}

export default async function JoinPage({ searchParams }: Props) {
  const { sent } = await searchParams
  return <Join isSent={sent !== undefined} />
}
