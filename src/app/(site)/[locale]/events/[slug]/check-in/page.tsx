import type { Metadata } from 'next'
import { readCode } from '../../../../../../core/checkInCode'
import { head } from '../../../../../../site/head'
import { CheckIn } from '../../../../../../site/pages/events/checkIn/CheckIn'
import { visit } from '../../../../../../site/server/visit'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<'date' | 'code', string | string[] | undefined>>
}

/** The address may hold somebody's code: no other site is told of it. */
export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return { ...(await head({ title: t('door.title'), hidden: true })), referrer: 'same-origin' }
}

export default async function CheckInPage({ params, searchParams }: Props) {
  const [{ slug }, { date, code }] = await Promise.all([params, searchParams])
  return (
    <CheckIn
      slug={decodeURIComponent(slug)}
      date={typeof date === 'string' ? date : null}
      code={typeof code === 'string' ? (readCode(code) ?? '') : ''}
    />
  )
}
