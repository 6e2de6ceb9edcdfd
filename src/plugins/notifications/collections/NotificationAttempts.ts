import { isRole } from '../../../access'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'
import { attemptsCollection } from '../../outbox'

/** Every try at sending a notification. A mail server's answer may name the address: for managers. */
export const NotificationAttempts = attemptsCollection({
  slug: slugs.notificationAttempts,
  field: 'notification',
  relationTo: slugs.notifications,
  labels: {
    singular: label('Attempt at a notification', 'Essai de notification'),
    plural: label('Attempts at notifications', 'Essais de notifications'),
  },
  read: isRole('manager'),
})
