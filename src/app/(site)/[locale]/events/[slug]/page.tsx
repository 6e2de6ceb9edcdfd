import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { eventAt } from '../../../../../site/loaders/happenings'
import { EventDetail } from '../../../../../site/pages/events/EventDetail'
import { readablePath } from '../../../../../site/paths'

type Props = { params: Promise<{ slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await eventAt(decodeURIComponent((await params).slug))
  return head({
    title: found.title ?? '',
    description: found.summary,
    path: readablePath('events', found.slug),
    image: found.cover?.sizes?.og?.url ?? `/og/events/${encodeURIComponent(found.slug ?? '')}.png`,
  })
}

export default async function EventDetailPage({ params }: Props) {
  return <EventDetail slug={decodeURIComponent((await params).slug)} />
}
