import type { Field } from 'payload'

/**
 * A "try again" button beside a document: calls `POST /api/actions/<action>` with the document's id.
 *
 * @param args.argument - name of the action's argument that takes the id.
 * @param args.statuses - values of the document's `status` in which the button shows.
 */
export const retryField = (args: {
  action: string
  argument: string
  statuses: readonly string[]
}): Field => ({
  name: 'retry',
  type: 'ui',
  admin: {
    position: 'sidebar',
    condition: (data) => args.statuses.includes(String(data.status)),
    components: {
      Field: {
        path: '/src/plugins/outbox/admin/RetryButton#RetryButton',
        clientProps: { action: args.action, argument: args.argument },
      },
    },
  },
})
