import { type OthersPost, type RecordedPost, type Subject, subjectOf } from './check'

/**
 * A text judged on its own, outside any database: a newcomer's first reply unless told otherwise. For measuring the
 * checks on a corpus, and for their specs.
 *
 * @param given.posts - what the member is taken to have written before. @default nothing
 * @param given.others - what other newcomers are taken to have written before, from the same place. @default nothing
 */
export const loneSubject = (
  given: Partial<Omit<Subject, 'voices' | 'readings' | 'history'>> & {
    posts?: readonly RecordedPost[]
    others?: readonly OthersPost[]
  } = {},
): Subject => {
  const { posts = [], others = [], ...rest } = given
  return subjectOf({
    collection: 'replies',
    opens: false,
    operation: 'create',
    title: '',
    text: '',
    standing: 'newcomer',
    now: new Date('2030-05-06T10:00:00.000Z'),
    history: {
      since: async (from) => posts.filter(({ createdAt }) => createdAt > from),
      alike: async (_, from) => others.filter(({ createdAt }) => createdAt > from),
      fromHere: async (from) => others.filter(({ createdAt }) => createdAt > from),
      knownPictures: async () => [],
    },
    ...rest,
  })
}
