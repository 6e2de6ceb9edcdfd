import { addAdminComponents } from '../../../config/steps'

const folder = '/src/plugins/moderation/admin'

/** `/admin/queue`, and the way to it in the menu with how many cases wait. */
export const queueAdmin = addAdminComponents({
  beforeNavLinks: [`${folder}/QueueLink#QueueLink`],
  views: {
    moderationQueue: {
      Component: `${folder}/QueueView#QueueView`,
      path: '/queue',
      meta: { title: 'Queue' },
    },
  },
})
