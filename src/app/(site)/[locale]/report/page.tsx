import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Report } from '../../../../site/pages/report/Report'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('notice.title'), hidden: true })
}

export default async function ReportPage({ searchParams }: Props) {
  const { what, id, url, done } = await searchParams
  const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')
  return <Report what={text(what)} id={text(id)} url={text(url)} isDone={done !== undefined} />
}
