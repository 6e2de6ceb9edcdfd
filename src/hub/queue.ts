import { label } from '../config/label'
import { askedLetter, openedLetter, undoneLetter } from '../plugins/moderation'
import { type Kind, tellEverybody, tellMember } from '../plugins/notifications'
import type { Consumer } from '../plugins/outbox'

/** Who decides cases, and hears of them. An admin does every role's work, and in a small hub is the only one. */
const roles = ['moderator', 'manager', 'admin'] as const

/** What moderators choose to hear of. */
export const queueGroups = {
  moderation: {
    title: label('Moderation', 'Modération'),
    hint: label(
      'Posts that wait for a decision, and opinions that are asked of you',
      'Messages qui attendent une décision, et avis qui vous sont demandés',
    ),
    roles: ['moderator', 'manager'],
  },
} as const

/** The letters of the queue. A mail's link is signed with the hub's secret, for whom it is sent to. */
export const queueKinds = (secret: string): Record<string, Kind> => ({
  'moderation.opened': {
    via: ['inApp', 'email'],
    group: 'moderation',
    sample: { data: { case: 1, version: 1, collection: 'replies', decision: 'hold' } },
    write: ({ language, data, account, now }) => openedLetter(language, data, { account, now, secret }),
  },
  'moderation.asked': {
    via: ['inApp', 'email'],
    group: 'moderation',
    sample: { data: { case: 1, by: 1, remark: 'Irony' } },
    write: ({ language, data }) => askedLetter(language, data),
  },
  'moderation.undone': {
    via: ['inApp', 'email'],
    write: ({ language }) => undoneLetter(language),
  },
})

const tellColleagues = tellEverybody('moderation.asked', { roles })

/** Who is told of what happens in the queue. */
export const queueTellings: Record<string, readonly Consumer[]> = {
  'moderation.opened': [tellEverybody('moderation.opened', { roles })],
  'moderation.asked': [
    (message) => {
      const { of, ...facts } = message.payload
      return of == null
        ? tellColleagues({ ...message, payload: facts })
        : tellMember('moderation.asked')({ ...message, payload: { ...facts, member: of } })
    },
  ],
  'moderation.undone': [
    async (message) => {
      const { author, ...facts } = message.payload
      if (author != null)
        await tellMember('moderation.undone')({ ...message, payload: { ...facts, member: author } })
    },
  ],
}
