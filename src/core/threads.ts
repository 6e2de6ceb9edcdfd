/** Replies on one page of a thread, unless somebody asks for another number. */
export const repliesPerPage = 20

/**
 * Pure: behind which number the page begins that holds a reply. Pages hold the same range of numbers for everybody, so
 * that an address stays what it was, whatever is hidden or taken away.
 */
export const startOfPage = (number: number, size = repliesPerPage): number =>
  Math.max(0, Math.floor((number - 1) / size) * size)

/** Pure: the address of a thread from behind a reply on; 0: from its beginning. */
export const threadFrom = (path: string, behind: number): string =>
  behind > 0 ? `${path}?after=${behind}` : path

/** Pure: the address of a reply, on the page that holds it. */
export const replyAddress = (path: string, number: number): string =>
  `${threadFrom(path, startOfPage(number))}#reply-${number}`

/** Words that stand for something else behind `/forum/`: the form for a new topic, and the feeds under a tag. */
export const reservedForumSlugs = ['new', 'tag'] as const

/** The same behind the address of a forum: the form for a new topic in it. */
export const reservedTopicSlugs = ['new'] as const
