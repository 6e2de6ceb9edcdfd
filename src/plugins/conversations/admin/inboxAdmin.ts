import { addAdminComponents } from '../../../config/steps'

const folder = '/src/plugins/conversations/admin'

/** `/admin/inbox`, and the way to it in the menu with how many messages are open. */
export const inboxAdmin = addAdminComponents({
  beforeNavLinks: [`${folder}/InboxLink#InboxLink`],
  views: {
    inbox: { Component: `${folder}/InboxView#InboxView`, path: '/inbox', meta: { title: 'Inbox' } },
  },
})
