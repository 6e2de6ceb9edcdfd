import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { readForm } from '../../../../site/pages/search/question'
import { Search } from '../../../../site/pages/search/Search'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('search.title'), hidden: true })
}

export default async function SearchPage({ searchParams }: Props) {
  const params = await searchParams
  return <Search form={readForm(params)} from={typeof params.from === 'string' ? params.from : null} />
}
