import { hasRole } from '../../access'
import { label } from '../../config/label'
import { countedToday, nothingToday, type TodaySource } from '../../config/todaySource'
import { slugs } from '../../slugs'
import { stuckStates } from './states'

/** On the dashboard of managers: how many mails did not arrive and will not by themselves. */
export const mailsToday: TodaySource = async (req) => {
  if (!hasRole(req, 'manager')) return nothingToday()
  const failed = await countedToday(
    {
      collection: slugs.notifications,
      where: { status: { in: [...stuckStates] } },
      since: 'createdAt',
      say: (count) =>
        count === 1
          ? label('A mail could not be sent', 'Un courriel n’a pas pu être envoyé')
          : label(`${count} mails could not be sent`, `${count} courriels n’ont pas pu être envoyés`),
      path: `/collections/${slugs.notifications}?where[status][in]=${stuckStates.join(',')}`,
    },
    req,
  )
  return { needs: [], failed }
}
