import type { Metadata } from 'next'
import { head } from '../../../../../../site/head'
import { seriesAt } from '../../../../../../site/loaders/post'
import { SeriesList } from '../../../../../../site/pages/blog/SeriesList'

type Props = { params: Promise<{ slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { title, description } = await seriesAt(decodeURIComponent((await params).slug))
  return head({ title: title ?? '', description })
}

export default async function SeriesPage({ params }: Props) {
  return <SeriesList series={await seriesAt(decodeURIComponent((await params).slug))} />
}
