import type { PayloadRequest } from 'payload'
import { type Hold, holdsOf, type Row, rowsOf } from '../rows'

/** One file of JSON in an archive. */
export type Part = { name: string; hold: Hold }

/** Which files an archive has, in the order of the collections. */
export const partsOf = (req: PayloadRequest): Part[] => {
  const shown = holdsOf(req.payload).filter(({ exports }) => exports.length > 0)
  return shown.map((hold) => {
    const isOnly = shown.filter(({ collection }) => collection === hold.collection).length === 1
    const role = isOnly ? '' : `-as-${hold.member.replaceAll('.', '-')}`
    return { name: `${hold.collection}${role}`, hold }
  })
}

const page = 200

/** Every row of a part, read a page at a time: an archive of any size takes the memory of one page. */
export async function* rowsOfPart(
  { hold }: Part,
  member: number | string,
  req: PayloadRequest,
): AsyncGenerator<Row> {
  let cursor: string | null = null
  do {
    const { rows, last }: { rows: Row[]; last: string | null } = await rowsOf({
      hold,
      member,
      cursor,
      limit: page,
      req,
    })
    yield* rows
    cursor = last
  } while (cursor !== null)
}

/** What an archive shows of a row: the declared fields and its times. Pure. */
export const shownOf = ({ exports }: Pick<Hold, 'exports'>, row: Row): Record<string, unknown> =>
  Object.fromEntries(
    ['id', 'createdAt', 'updatedAt', ...exports]
      .filter((name) => row[name] !== undefined)
      .map((name) => [name, row[name]]),
  )
