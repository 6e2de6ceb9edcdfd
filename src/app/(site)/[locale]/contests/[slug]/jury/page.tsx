import type { Metadata } from 'next'
import { head } from '../../../../../../site/head'
import { juryContest } from '../../../../../../site/loaders/jury'
import { JuryPage } from '../../../../../../site/pages/contests/jury/JuryPage'
import { visit } from '../../../../../../site/server/visit'
import { pageNumber } from '../../../../../../site/threads'

type Query = Record<'page' | 'show' | 'saved', string | string[] | undefined>
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const [{ t }] = await Promise.all([visit(), juryContest(decodeURIComponent((await params).slug))])
  return head({ title: t('jury.title'), hidden: true })
}

export default async function JuryRoute({ params, searchParams }: Props) {
  const [{ slug }, { page, show, saved }] = await Promise.all([params, searchParams])
  return <JuryPage slug={decodeURIComponent(slug)} page={pageNumber(page)} show={show} saved={saved} />
}
