import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Search } from '../../../../site/pages/search/Search'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('search.title'), hidden: true })
}

export default async function SearchPage({ searchParams }: Props) {
  const { q } = await searchParams
  return <Search q={typeof q === 'string' ? q.trim().slice(0, 100) : ''} />
}
