import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { ContestList } from '../../../../site/pages/contests/ContestList'
import { visit } from '../../../../site/server/visit'
import { pageNumber } from '../../../../site/threads'

type Props = { searchParams: Promise<{ page?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('contests.title'), description: t('contests.lead') })
}

export default async function ContestListPage({ searchParams }: Props) {
  return <ContestList page={pageNumber((await searchParams).page)} />
}
