import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Reset } from '../../../../site/pages/account/ByMail'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('reset.title'), hidden: true })
}

export default async function ResetPage({ searchParams }: Props) {
  const { token } = await searchParams
  return <Reset token={typeof token === 'string' ? token : ''} />
}
