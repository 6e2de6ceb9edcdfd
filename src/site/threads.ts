/** Replies on one page of a thread. A page holds a fixed range of numbers, so a permalink never moves. */
export const repliesPerPage = 20

/** The page on which a reply stands, from 1. */
export const pageOfReply = (number: number): number => Math.max(1, Math.ceil(number / repliesPerPage))

/** The numbers on a page: after `after`, up to and with `upTo`. */
export const rangeOfPage = (page: number): { after: number; upTo: number } => ({
  after: (page - 1) * repliesPerPage,
  upTo: page * repliesPerPage,
})

/** A page number from an address; anything else is the first page. */
export const pageNumber = (value: string | string[] | undefined): number => {
  const page = typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : 1
  return page
}
