import { repliesPerPage, replyAddress, threadFrom } from '../core/threads'

/** A number from an address; anything else is null. */
const numberIn = (value: string | string[] | undefined): number | null =>
  typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : null

/** A page number from an address; anything else is the first page. */
export const pageNumber = (value: string | string[] | undefined): number => numberIn(value) ?? 1

/** Which part of a thread an address asks for. */
export type ThreadPlace =
  | { kind: 'after' | 'before'; number: number }
  /** Another address of the same: that of a `reply`, or a page by its number from before pages began at replies. */
  | { kind: 'elsewhere'; to: (path: string) => string; reply?: number }

type Query = Readonly<Record<'after' | 'before' | 'reply' | 'page', string | string[] | undefined>>

/** Pure: reads the address of a thread. */
export const threadPlace = (query: Partial<Query>): ThreadPlace => {
  const [reply, page] = [numberIn(query.reply), numberIn(query.page)]
  if (reply !== null) return { kind: 'elsewhere', to: (path) => replyAddress(path, reply), reply }
  if (page !== null)
    return {
      kind: 'elsewhere',
      to: (path) => threadFrom(path, (page - 1) * repliesPerPage),
    }
  const before = numberIn(query.before)
  return before === null
    ? { kind: 'after', number: numberIn(query.after) ?? 0 }
    : { kind: 'before', number: before }
}
