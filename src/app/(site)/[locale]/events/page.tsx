import type { Metadata } from 'next'
import { readDateCursor } from '../../../../core/dateCursor'
import { head } from '../../../../site/head'
import { isMonth } from '../../../../site/pages/events/month'
import { filtersOf, isDay } from '../../../../site/pages/events/filters'
import { EventList } from '../../../../site/pages/events/EventList'
import { visit } from '../../../../site/server/visit'
import { pageNumber } from '../../../../site/threads'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('events.title'), description: t('events.lead') })
}

export default async function EventListPage({ searchParams }: Props) {
  const asked = await searchParams
  const { page, month, day, after } = asked
  return (
    <EventList
      page={pageNumber(page)}
      month={isMonth(month) ? month : null}
      day={typeof day === 'string' && isDay(day) ? day : null}
      after={typeof after === 'string' && readDateCursor(after) ? after : null}
      filters={filtersOf(asked)}
    />
  )
}
