import type { Metadata } from 'next'
import { cardPath, head } from '../../../../../site/head'
import { eventAt } from '../../../../../site/loaders/happenings'
import { EventDetail } from '../../../../../site/pages/events/EventDetail'
import { readablePath } from '../../../../../site/paths'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ date?: string | string[] }>
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { slug, date } = await asked(props)
  const found = await eventAt(slug, date)
  return head({
    title: found.title ?? '',
    description: found.summary,
    search: found.meta,
    path: readablePath('events', found.slug),
    hidden: (found.visibility ?? 'public') !== 'public',
    image: found.cover?.sizes?.og?.url ?? cardPath('events', found.slug),
  })
}

export default async function EventDetailPage(props: Props) {
  return <EventDetail {...await asked(props)} />
}

const asked = async ({ params, searchParams }: Props): Promise<{ slug: string; date: string | null }> => {
  const { date } = await searchParams
  return { slug: decodeURIComponent((await params).slug), date: typeof date === 'string' ? date : null }
}
