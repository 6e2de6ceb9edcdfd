import type { Metadata } from 'next'
import { head } from '../../../../../../site/head'
import { ContestDesk } from '../../../../../../site/pages/contests/desk/ContestDesk'
import { visit } from '../../../../../../site/server/visit'
import { pageNumber } from '../../../../../../site/threads'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<'page' | 'flagged', string | string[] | undefined>>
}

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('desk.title'), hidden: true })
}

export default async function ContestDeskPage({ params, searchParams }: Props) {
  const [{ slug }, { page, flagged }] = await Promise.all([params, searchParams])
  return (
    <ContestDesk slug={decodeURIComponent(slug)} page={pageNumber(page)} flaggedPage={pageNumber(flagged)} />
  )
}
