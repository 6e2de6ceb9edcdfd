import type { Metadata } from 'next'
import { cardPath, head } from '../../../../../site/head'
import { contestAt } from '../../../../../site/loaders/happenings'
import { ContestDetail } from '../../../../../site/pages/contests/ContestDetail'
import { readablePath } from '../../../../../site/paths'

type Props = { params: Promise<{ slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await contestAt(decodeURIComponent((await params).slug))
  return head({
    title: found.title ?? '',
    description: found.summary,
    search: found.meta,
    path: readablePath('contests', found.slug),
    image: found.cover?.sizes?.og?.url ?? cardPath('contests', found.slug),
  })
}

export default async function ContestDetailPage({ params }: Props) {
  return <ContestDetail slug={decodeURIComponent((await params).slug)} />
}
