import { hasRole, userOf } from '../../access'
import { label } from '../../config/label'
import { countedToday, nothingToday, type TodaySource } from '../../config/todaySource'
import { slugs } from '../../slugs'

/** On the dashboard of those who decide: open appeals against sanctions that they did not impose. The others are cases. */
export const appealsToday: TodaySource = async (req) => {
  const user = userOf(req)
  if (!user || !hasRole(req, 'moderator', 'manager')) return nothingToday()
  const needs = await countedToday(
    {
      collection: slugs.appeals,
      where: {
        and: [
          { status: { equals: 'open' } },
          { about: { equals: 'sanction' } },
          { or: [{ notBy: { exists: false } }, { notBy: { not_equals: user.id } }] },
        ],
      },
      since: 'openedAt',
      say: (count) =>
        count === 1
          ? label('An appeal against a sanction waits', 'Un recours contre une sanction attend')
          : label(
              `${count} appeals against sanctions wait`,
              `${count} recours contre des sanctions attendent`,
            ),
      path: `/collections/${slugs.appeals}?where[status][equals]=open`,
    },
    req,
  )
  return { needs, failed: [] }
}
