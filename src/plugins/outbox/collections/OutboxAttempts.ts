import { label } from '../../../config/label'
import { slugs } from '../../../slugs'
import { attemptsCollection } from '../attempts'

/** Every try at every message. */
export const OutboxAttempts = attemptsCollection({
  slug: slugs.outboxAttempts,
  field: 'message',
  relationTo: slugs.outbox,
  labels: {
    singular: label('Attempt at a message', 'Essai de message'),
    plural: label('Attempts at messages', 'Essais de messages'),
  },
})
