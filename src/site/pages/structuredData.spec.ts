import { describe, expect, it } from '@jest/globals'
import type { TopicPage } from '../loaders/forum'
import type { EventPage } from '../loaders/happenings'
import { eventData } from './events/eventData'
import { threadData } from './forum/threadData'

const origin = 'https://hub.example.org'
const organizer = { name: 'Le Passage', logo: null }
const author = {
  id: 1,
  handle: 'noor',
  displayName: 'Noor',
  former: false,
  myRelation: null,
  avatar: null,
  trustLevel: 1,
}
const reply = (number: number) => ({
  id: number,
  number,
  html: '<p>Use &lt;b&gt; &amp; wait</p>',
  cards: [],
  editedAt: null,
  mayEdit: false,
  deletedAt: null,
  reactionCounts: { thanks: 2, agree: 3, insight: 0, smile: 1, support: 0 },
  myReactions: null,
  replyTo: null,
  removedText: null,
  language: 'en' as const,
  createdAt: '2026-03-21T10:00:00.000Z',
  author,
})
const topic: TopicPage = {
  id: 1,
  title: 'Which oil?',
  slug: 'which-oil',
  language: 'en',
  createdAt: '2026-03-20T10:00:00.000Z',
  lastActivityAt: null,
  replyCount: 2,
  views: 12,
  kind: 'question',
  ideaState: null,
  voteCount: 0,
  solvedAt: null,
  myVote: null,
  duplicateOf: null,
  poll: null,
  reactionCounts: { thanks: 0, agree: 4, insight: 0, smile: 0, support: 0 },
  myReactions: null,
  pinned: false,
  pinnedUntil: null,
  locked: false,
  archived: false,
  answer: null,
  author,
  forum: null,
  body: 'Mine squeaks.',
  html: '<p>Mine squeaks.</p>',
  cards: [],
  editedAt: null,
  mayEdit: false,
  tags: [],
  accepted: null,
  deletedAt: null,
  mergedInto: null,
  slowSeconds: null,
}
const event: EventPage = {
  id: 1,
  visibility: 'public',
  continues: null,
  continuedBy: null,
  title: 'Seed swap',
  slug: 'seed-swap',
  summary: null,
  startsAt: '2026-03-21T10:00:00.000Z',
  endsAt: null,
  timeZone: 'Europe/Paris',
  place: {
    name: 'The lock',
    address: '62, chemin de halage',
    online: false,
    latitude: null,
    longitude: null,
    link: null,
  },
  cover: null,
  description: null,
  photos: null,
  capacity: null,
  url: null,
  recurrence: null,
  updatedAt: null,
  author: null,
  state: 'scheduled',
  stateNote: null,
  price: null,
  accessibility: null,
  conduct: null,
  people: null,
  registration: null,
  occurrences: [],
  attendance: null,
  meta: null,
}

describe('structured data', () => {
  const thread = { replies: [reply(1), reply(2)], url: `${origin}/forum/a/which-oil`, origin }

  it('should tell a discussion, with its replies as plain text', () => {
    expect(threadData({ topic: { ...topic, kind: 'discussion' }, ...thread })).toMatchObject({
      '@type': 'DiscussionForumPosting',
      headline: 'Which oil?',
      author: { name: 'Noor', url: `${origin}/members/noor` },
      comment: [{ text: 'Use <b> & wait', url: `${origin}/forum/a/which-oil#reply-1` }, {}],
    })
  })

  it('should tell a question with its answers, what was deleted not among them, and no accepted one yet', () => {
    const gone = { ...reply(3), deletedAt: '2026-03-22T10:00:00.000Z' }
    const data = threadData({ topic, ...thread, replies: [reply(1), reply(2), gone] })
    expect(data).toMatchObject({
      '@type': 'QAPage',
      mainEntity: { upvoteCount: 4, answerCount: 2, suggestedAnswer: [{ upvoteCount: 3 }, {}] },
    })
    expect(JSON.stringify(data)).not.toMatch(/reply-3|acceptedAnswer/)
  })

  it('should tell how many vote for an idea', () => {
    expect(threadData({ topic: { ...topic, kind: 'idea', voteCount: 7 }, ...thread })).toMatchObject({
      interactionStatistic: [{ userInteractionCount: 2 }, { userInteractionCount: 7 }],
    })
  })

  it('should tell an accepted answer, and not suggest that answer again', () => {
    expect(threadData({ topic: { ...topic, accepted: reply(2) }, ...thread })).toMatchObject({
      '@type': 'QAPage',
      mainEntity: {
        acceptedAnswer: { url: `${origin}/forum/a/which-oil#reply-2` },
        suggestedAnswer: [{ url: `${origin}/forum/a/which-oil#reply-1` }],
      },
    })
  })

  it('should say where an event is: there, online, or both', () => {
    const url = `${origin}/events/seed-swap`
    expect(eventData({ event, url, origin, organizer })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'The lock' },
    })
    const place = {
      name: 'The lock',
      address: null,
      online: true,
      latitude: null,
      longitude: null,
      link: null,
    }
    expect(eventData({ event: { ...event, place }, url, origin, organizer })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation' }],
    })
    expect(eventData({ event: { ...event, state: 'cancelled' }, url, origin, organizer })).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    })
  })
})
