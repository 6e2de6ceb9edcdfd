import {
  SearchPageDocument,
  ThreadPageDocument,
  TopicListingDocument,
  UnreadTopicsDocument,
} from '../../src/site/graphql/generated'
import { wordsOf } from './plan'

/** What a forum has that is asked about; ids. */
export type Place = {
  longest: number
  /** Number of the last reply of the longest topic. */
  last: number
  room: number
  tag: number
}

/** One thing that the site asks. */
export type Question = {
  query: string
  /** @param n - the how-manieth time it is asked: what a reader varies is another each time. */
  variables: (place: Place, n: number) => Record<string, unknown>
  isMember: boolean
  /** Is that an answer, with something in it? A measurement of nothing is fast. */
  isAnswer: (data: unknown) => boolean
}

const has =
  (...names: string[]) =>
  (data: unknown): boolean => {
    const found = names.reduce<unknown>(
      (each, name) => (each as Record<string, unknown> | null)?.[name],
      data,
    )
    return Array.isArray(found) ? found.length > 0 : typeof found === 'number'
  }

const list = (more: object, isMember = false): Question => ({
  query: String(TopicListingDocument),
  variables: ({ room, tag }) =>
    Object.fromEntries(
      Object.entries({ view: 'latest', period: 'all', ...more }).map(([name, value]) => [
        name,
        value === 'room' ? String(room) : value === 'tag' ? String(tag) : (value as unknown),
      ]),
    ),
  isMember,
  isAnswer: has('topicList', 'entries'),
})

/** A month of the small forum is no whole page: more rows are more work, whatever the size of the forum. */
const tenOf = (question: Question): Question => ({
  ...question,
  query: question.query.replace('topicList(', 'topicList(first: 10, '),
})

const thread = (after: (last: number) => number): Question => ({
  query: String(ThreadPageDocument),
  variables: ({ longest, last }) => ({ topic: String(longest), after: after(last) }),
  isMember: false,
  isAnswer: has('replyPage', 'entries'),
})

const found = (words: (n: number) => string): Question => ({
  query: String(SearchPageDocument),
  variables: (_place, n) => ({ query: words(n), kinds: null, language: 'en' }),
  isMember: false,
  isAnswer: has('search', 'hits'),
})

/** The questions of the measurement, as the site's own documents ask them. */
export const questions = {
  'latest page': list({}),
  'latest page, as a member': list({}, true),
  'latest page of a forum': list({ forum: 'room' }),
  'latest page under a tag': list({ tag: 'tag' }),
  'top of the month': tenOf(list({ view: 'top', period: 'month' })),
  'unsolved questions': list({ view: 'unsolved' }),
  'topic page, top': thread(() => 0),
  'topic page, middle': thread((last) => Math.floor(last / 2)),
  'topic page, end': thread((last) => Math.max(0, last - 20)),
  'unread count': {
    query: String(UnreadTopicsDocument),
    variables: () => ({}),
    isMember: true,
    isAnswer: has('unreadCounts', 'unread'),
  },
  'search, one word': found((n) => wordsOf(n, 1)),
  'search, two words': found((n) => wordsOf(n, 2)),
} as const satisfies Record<string, Question>
