/** Characters of a comment at most, in UTF-16 units, as the hub counts. */
export const longestComment = 5_000

/** What an address asks of a discussion. */
export type DiscussionView = {
  /** Id of a comment: its page. */
  around: string | null
  /** Where the page begins, or ends. */
  after: string | null
  before: string | null
  /** Ids of the comments that are answered, changed or about to be deleted. */
  answer: string | null
  edit: string | null
  remove: string | null
}

/** What the query of an address asks of a discussion; anything that no link of ours says is passed over. */
export const viewOf = (query: string): DiscussionView => {
  const asked = new URLSearchParams(query)
  const id = (name: string): string | null => matching(asked.get(name), /^[\da-f]{1,24}$/)
  const place = (name: string): string | null => matching(asked.get(name), /^[\d/]{1,20}$/)
  const [answer, edit, remove] = [id('answer'), id('edit'), id('remove')]
  return {
    around: id('comment') ?? answer ?? edit ?? remove,
    after: place('after'),
    before: place('before'),
    answer,
    edit,
    remove,
  }
}

const matching = (value: string | null, pattern: RegExp): string | null =>
  value !== null && pattern.test(value) ? value : null
