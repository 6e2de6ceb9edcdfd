import { type RecordedPost, type Subject, subjectOf } from './check'

/**
 * A text judged on its own, outside any database: a newcomer's first reply unless told otherwise. For measuring the
 * checks on a corpus, and for their specs.
 *
 * @param given.posts - what the member is taken to have written before. @default nothing
 */
export const loneSubject = (
  given: Partial<Omit<Subject, 'voices' | 'readings' | 'history'>> & { posts?: readonly RecordedPost[] } = {},
): Subject => {
  const { posts = [], ...rest } = given
  return subjectOf({
    collection: 'replies',
    opens: false,
    operation: 'create',
    title: '',
    text: '',
    standing: 'newcomer',
    now: new Date('2030-05-06T10:00:00.000Z'),
    history: { since: async (from) => posts.filter(({ createdAt }) => createdAt > from) },
    ...rest,
  })
}
