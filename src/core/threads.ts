/** Replies on one page of a thread, unless somebody asks for another number. */
export const repliesPerPage = 20

/**
 * Pure: behind which number the page begins that holds a reply. Pages hold the same range of numbers for everybody, so
 * that an address stays what it was, whatever is hidden or taken away.
 */
export const startOfPage = (number: number, size = repliesPerPage): number =>
  Math.max(0, Math.floor((number - 1) / size) * size)
