/** Where a page of a shuffled list ends, as its reader passes it on. */
export type ShuffleCursor = string

type Card = { key: number; id: string }

/**
 * One page of a list in an order that is random for each seed, and always the same for one. Each id has a key that follows
 * from the seed; a page is the smallest keys behind the cursor, found in one pass: nothing is sorted but the page itself,
 * and what comes to the list or goes from it moves nothing else.
 *
 * @param args.seed - the reader's; any text.
 * @param args.after - the cursor of the page before; null: the first page.
 * @returns ids in their order, and the cursor of the next page; null when this is the last.
 */
export const shuffledPage = (args: {
  ids: readonly string[]
  seed: string
  after: ShuffleCursor | null
  limit: number
}): { ids: string[]; next: ShuffleCursor | null } => {
  const { ids, seed, after, limit } = args
  const start = hash(seed, 0x811c9dc5)
  const behind = after === null ? null : cardOf(after)
  // One more than asked for: it says whether there is a next page.
  const page: Card[] = []
  for (const id of ids) {
    const card = { key: hash(id, start), id }
    if (behind && !isBefore(behind, card)) continue
    const last = page.at(-1)
    if (page.length > limit && last && !isBefore(card, last)) continue
    let at = page.length
    for (; at > 0; at -= 1) {
      const before = page[at - 1]
      if (before && isBefore(before, card)) break
    }
    page.splice(at, 0, card)
    if (page.length > limit + 1) page.pop()
  }
  const shown = page.slice(0, limit)
  const last = shown.at(-1)
  return {
    ids: shown.map(({ id }) => id),
    next: page.length > limit && last ? `${last.key}-${last.id}` : null,
  }
}

const isBefore = (one: Card, other: Card): boolean =>
  one.key < other.key || (one.key === other.key && one.id < other.id)

const cardOf = (cursor: ShuffleCursor): Card => {
  const [, key = '-1', id = ''] = /^(\d{1,10})-(\w{1,64})$/.exec(cursor) ?? []
  return { key: Number(key), id }
}

/** FNV-1a with the last mix of MurmurHash3: 32 bits, so that neighbouring ids land far from one another. */
const hash = (text: string, start: number): number => {
  let value = start
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
