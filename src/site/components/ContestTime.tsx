import type { ContestLineFragment } from '../graphql/generated'
import { visit } from '../server/visit'

/** When a contest opens, closes or closed, in one sentence. */
export const ContestTime = async ({ contest }: { contest: ContestLineFragment }) => {
  const { t, format } = await visit()
  const { state, opensAt, closesAt } = contest
  if (state === 'announced')
    return <time dateTime={opensAt}>{t('contests.opens', { date: format.date(opensAt) })}</time>
  const date = format.date(closesAt)
  return (
    <time dateTime={closesAt}>
      {state === 'open' ? t('contests.closes', { date }) : t('contests.closedOn', { date })}
    </time>
  )
}
