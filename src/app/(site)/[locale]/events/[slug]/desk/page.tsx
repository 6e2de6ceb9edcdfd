import type { Metadata } from 'next'
import { head } from '../../../../../../site/head'
import { EventDesk } from '../../../../../../site/pages/events/desk/EventDesk'
import { isShow } from '../../../../../../site/pages/events/desk/shows'
import { visit } from '../../../../../../site/server/visit'
import { pageNumber } from '../../../../../../site/threads'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<'date' | 'show' | 'page', string | string[] | undefined>>
}

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('desk.title'), hidden: true })
}

export default async function EventDeskPage({ params, searchParams }: Props) {
  const [{ slug }, { date, show, page }] = await Promise.all([params, searchParams])
  return (
    <EventDesk
      slug={decodeURIComponent(slug)}
      date={typeof date === 'string' ? date : null}
      show={isShow(show) ? show : 'going'}
      page={pageNumber(page)}
    />
  )
}
