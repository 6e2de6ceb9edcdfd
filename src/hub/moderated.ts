import { writtenFace, isJoining } from '../collections/members'
import type { ModerationOptions } from '../plugins/moderation'
import { slugs } from '../slugs'
import type { HubContext } from './context'

/** What is judged before anybody sees it: which words, whose, and where they stand. */
export const moderated = ({ subjects }: Pick<HubContext, 'subjects'>): ModerationOptions['collections'] => [
  {
    slug: slugs.topics,
    opens: true,
    title: 'title',
    text: 'body',
    also: ['pollText'],
    author: 'author',
    listedBy: 'lastActivityAt',
    place: { collection: slugs.forums, field: 'forum' },
    parents: [{ field: 'forum', title: 'title' }],
  },
  {
    slug: slugs.replies,
    text: 'body',
    author: 'author',
    place: {
      collection: slugs.forums,
      field: 'forum',
      through: { field: 'topic', collection: slugs.topics },
    },
    parents: [{ field: 'topic', title: 'title', moderated: true }],
  },
  {
    slug: slugs.comments,
    text: 'body',
    author: 'author',
    parents: subjects.map(({ field }) => ({ field, title: 'title' })),
  },
  {
    slug: slugs.entries,
    title: 'title',
    text: 'text',
    also: ['said'],
    author: 'member',
    parents: [{ field: 'contest', title: 'title' }],
    // Nobody is asked about what somebody has not handed in.
    isReady: ({ status }) => status === 'submitted',
  },
  {
    slug: slugs.networkMessages,
    text: 'text',
    also: ['writerName'],
    author: '',
    byStrangers: true,
    // What was taken back has no words to judge.
    isReady: ({ goneAt }) => goneAt == null,
  },
  {
    slug: slugs.members,
    title: 'displayName',
    text: 'bio',
    also: ['links'],
    author: 'id',
    face: { written: writtenFace, isJoining },
  },
]
