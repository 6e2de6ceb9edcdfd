import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { Notice } from '../../../../../site/pages/report/Notice'
import { visit } from '../../../../../site/server/visit'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('notice.title'), hidden: true })
}

export default async function NoticePage({ searchParams }: Props) {
  const { token } = await searchParams
  return <Notice token={typeof token === 'string' ? token : ''} />
}
