import type { Metadata } from 'next'
import { head } from '../../../../../../site/head'
import { contestAt } from '../../../../../../site/loaders/happenings'
import { LeaderboardPage } from '../../../../../../site/pages/contests/leaderboard/Leaderboard'
import { readablePath } from '../../../../../../site/paths'
import { visit } from '../../../../../../site/server/visit'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ after?: string | string[] }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const [{ t }, found] = await Promise.all([visit(), contestAt(decodeURIComponent((await params).slug))])
  return head({
    title: `${t('board.title')} · ${found.title ?? ''}`,
    description: found.summary,
    path: `${readablePath('contests', found.slug)}/leaderboard`,
  })
}

export default async function LeaderboardRoute({ params, searchParams }: Props) {
  const { after } = await searchParams
  return (
    <LeaderboardPage
      slug={decodeURIComponent((await params).slug)}
      after={typeof after === 'string' && after !== '' ? after : null}
    />
  )
}
