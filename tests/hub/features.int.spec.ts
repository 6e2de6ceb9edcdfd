import { describe, expect, it } from '@jest/globals'
import { hubSchema } from '../../src/config/graphql'
import { hubCustom } from '../../src/config/hubCustom'
import { optionalNouns, optionalVerbs } from '../../src/hub'
import { bootHub } from '../helpers/bootHub'

/** What each feature brings: collections, and fields of the schema's roots. */
const brings = {
  posts: { collections: ['posts'], fields: ['Posts', 'createPost'] },
  pages: { collections: ['pages'], fields: ['Pages', 'createPage'] },
  comments: { collections: ['comments'], fields: ['Comments', 'createComment'] },
  forums: { collections: ['forums', 'topics', 'replies'], fields: ['Topics', 'createReply'] },
  events: { collections: ['events'], fields: ['Events', 'createEvent'] },
  contests: { collections: ['contests'], fields: ['Contests', 'createContest'] },
  desk: {
    collections: ['desk-entries', 'desk-remarks', 'desk-timers'],
    fields: ['DeskEntries', 'desk', 'moveStage', 'planText'],
  },
  calendar: {
    collections: ['ideas', 'staff-calendar-keys'],
    fields: ['Ideas', 'editorialCalendar', 'moveOnCalendar'],
  },
  line: { collections: [], fields: ['EditorialLine', 'lintText'] },
  syndication: {
    collections: ['channels', 'announcements', 'deliveries', 'delivery-attempts'],
    fields: ['Deliveries', 'announce', 'retryDelivery'],
  },
  moderation: {
    collections: ['moderation-cases', 'moderation-log'],
    fields: ['ModerationCases', 'decideCase'],
  },
  notifications: { collections: ['notifications', 'notification-attempts'], fields: ['Notifications'] },
  search: { collections: [], fields: ['search'] },
} as const

describe('a hub with a feature left out', () => {
  it.each([...optionalNouns, ...optionalVerbs])('should hold nothing of %s, and work', async (feature) => {
    const hub = await bootHub({ options: { features: { [feature]: false } } })
    try {
      const { config } = hub.payload
      const { schema } = hubSchema(config)
      const names = new Set(config.collections.map(({ slug }) => slug as string))
      const roots = new Set([
        ...Object.keys(schema.getQueryType()?.getFields() ?? {}),
        ...Object.keys(schema.getMutationType()?.getFields() ?? {}),
      ])
      for (const gone of brings[feature].collections) expect(names).not.toContain(gone)
      for (const gone of brings[feature].fields) expect(roots).not.toContain(gone)
      for (const other of [...optionalNouns, ...optionalVerbs].filter((each) => each !== feature))
        for (const kept of brings[other].fields.slice(0, 1)) expect(roots).toContain(kept)

      const member = await hub.createMember({})
      expect(member.handle).toBeTruthy()
      for (const { run } of hubCustom(config).tasks)
        await run({ payload: hub.payload, signal: new AbortController().signal })
    } finally {
      await hub.stop()
    }
  })
})
