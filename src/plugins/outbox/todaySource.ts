import { hasRole } from '../../access'
import { label } from '../../config/label'
import { countedToday, nothingToday, type TodaySource } from '../../config/todaySource'
import { slugs } from '../../slugs'

/** On the dashboard of managers: how many messages nobody could be told of. */
export const messagesToday: TodaySource = async (req) => {
  if (!hasRole(req, 'manager')) return nothingToday()
  const failed = await countedToday(
    {
      collection: slugs.outbox,
      where: { status: { equals: 'failed' } },
      since: 'createdAt',
      say: (count) =>
        count === 1
          ? label('What happened once could not be passed on', 'Un événement du hub n’a pas pu être transmis')
          : label(
              `What happened ${count} times could not be passed on`,
              `${count} événements du hub n’ont pas pu être transmis`,
            ),
      path: `/collections/${slugs.outbox}?where[status][equals]=failed`,
    },
    req,
  )
  return { needs: [], failed }
}
