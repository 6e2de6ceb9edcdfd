import { label } from '../../config/label'
import { countedToday, nothingToday, type TodaySource } from '../../config/todaySource'
import { slugs } from '../../slugs'
import { mayDecide } from './access'

/** On the dashboard of those who decide: how many cases are open, and since when the oldest. */
export const casesToday: TodaySource = async (req) => {
  if (!mayDecide(req)) return nothingToday()
  const needs = await countedToday(
    {
      collection: slugs.moderationCases,
      where: { status: { equals: 'open' } },
      since: 'openedAt',
      say: (count) =>
        count === 1
          ? label('A post waits for a decision', 'Un message attend une décision')
          : label(`${count} posts wait for a decision`, `${count} messages attendent une décision`),
      path: '/queue',
    },
    req,
  )
  return { needs, failed: [] }
}
