import { decidedBetween, heldOfNew, waitingCases } from '../plugins/moderation'
import type { Kind } from '../plugins/notifications'
import { tellMember } from '../plugins/notifications'
import type { Consumer } from '../plugins/outbox'
import { trustLevelOfMember } from '../plugins/standing'
import { alertLetter, raidLetter, type WatchOptions } from '../plugins/watch'
import { slugs } from '../slugs'

/** What the watch asks of the others. */
export const watchPorts = {
  written: [
    { slug: slugs.topics, texts: ['title', 'body'] },
    { slug: slugs.replies, texts: ['body'] },
    { slug: slugs.comments, texts: ['body'] },
  ],
  level: trustLevelOfMember,
  waiting: waitingCases,
  decided: decidedBetween,
  heldOfNew,
} satisfies Partial<WatchOptions>

/** Who is told of it: those on call. Mandatory, as a promise hangs on it. */
export const watchTellings: Record<string, readonly Consumer[]> = {
  'watch.alerted': [tellMember('watch.alerted')],
  'watch.raid': [tellMember('watch.raid')],
}

/** In which words. */
export const watchKinds: Record<string, Kind> = {
  'watch.alerted': {
    via: ['inApp', 'email'],
    sample: {
      data: { case: 7, stage: 'passed', graveness: 'high', dueAt: '2030-01-15T10:00:00.000Z' },
    },
    write: ({ language, data }) => alertLetter(language, data),
  },
  'watch.raid': {
    via: ['inApp', 'email'],
    sample: { data: { raid: 2, endsAt: '2030-01-15T12:00:00.000Z', held: 8 } },
    write: ({ language, data }) => raidLetter(language, data),
  },
}
