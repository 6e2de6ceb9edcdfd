import type { ReplyLineFragment } from '../graphql/generated'
import type { TopicPage } from '../loaders/forum'
import type { EventPage } from '../loaders/happenings'
import type { MemberPage } from '../loaders/member'
import type { PostPage } from '../loaders/post'

/** Documents with everything that structured data can say of them: for the specs beside it. */

/** Where the samples live. */
export const origin = 'https://hub.example.org'

const face = (id: number, handle: string, displayName: string) => ({
  id,
  handle,
  displayName,
  former: false,
  myRelation: null,
  avatar: null,
})
const noor = { ...face(1, 'noor', 'Noor'), trustLevel: 1 }

/** The hub that publishes them. */
export const hub = { name: 'Le Passage', tagline: 'By the lock', logo: { url: '/api/media/file/logo.svg' } }

/** A member who tells all. */
export const member = {
  ...noor,
  bio: 'Boats.',
  links: [{ id: 'a', label: 'Web', url: 'https://noor.example.org' }],
  showsActivity: true,
  createdAt: '2026-01-01T00:00:00.000Z',
} satisfies MemberPage

/** A post with every relation. */
export const article = {
  id: 1,
  title: 'Seven oils',
  slug: 'seven-oils',
  excerpt: 'Tried on one chain.',
  publishedAt: '2026-03-01T00:00:00.000Z',
  updatedAt: '2026-03-02T00:00:00.000Z',
  readingMinutes: 3,
  content: null,
  cover: null,
  authors: [noor, face(2, 'ada', 'Ada')],
  tags: [{ id: 1, title: 'Bikes', slug: 'bikes' }],
  categories: [{ id: 1, title: 'How to', slug: 'how-to' }],
  meta: null,
} satisfies PostPage

/** A reply by its number. */
export const reply = (number: number) =>
  ({
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
    author: noor,
  }) satisfies ReplyLineFragment

/** A topic without an accepted answer. */
export const topic: TopicPage = {
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
  author: noor,
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

/** A series, free and sold out. */
export const event: EventPage = {
  id: 1,
  visibility: 'public',
  continues: null,
  continuedBy: null,
  title: 'Seed swap',
  slug: 'seed-swap',
  summary: 'Bring three, take three.',
  startsAt: '2026-03-21T10:00:00.000Z',
  endsAt: '2026-03-21T12:00:00.000Z',
  timeZone: 'Europe/Paris',
  place: {
    name: 'The lock',
    address: '62, chemin de halage',
    online: false,
    latitude: 48.85,
    longitude: 2.35,
    link: null,
  },
  cover: null,
  description: null,
  photos: null,
  capacity: 20,
  url: null,
  recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=6',
  updatedAt: null,
  author: null,
  state: 'scheduled',
  stateNote: null,
  price: 'Free, bring a cake',
  accessibility: null,
  conduct: null,
  people: null,
  registration: null,
  occurrences: [],
  meta: null,
  attendance: {
    occurrence: {
      id: 'once',
      startsAt: '2026-03-21T10:00:00.000Z',
      endsAt: '2026-03-21T12:00:00.000Z',
      state: 'scheduled',
      note: null,
    },
    taken: 20,
    seatsLeft: 0,
    waiting: 0,
    interested: 0,
    guestsAllowed: 0,
    modes: [],
    approval: false,
    opensAt: '2026-03-01T10:00:00.000Z',
    closesAt: '2026-03-21T10:00:00.000Z',
    isOpen: true,
    members: [],
    mine: null,
    feedback: { isOpen: false, until: '2026-04-20T12:00:00.000Z', mine: null },
  },
}
