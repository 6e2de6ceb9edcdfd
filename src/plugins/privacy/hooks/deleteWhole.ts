import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { inLanguage, label, type Label } from '../../../config/label'
import type { Erasure } from '../../../config/personal'
import { removeRows } from '../erase/removeRows'
import { privacyErrors } from '../errors'
import { countOf, type Hold, holdsOf, rowsOf } from '../rows'

/** Rows in one go. */
const batch = 200

/** What stands for itself when its member is erased: a deletion would tear it, or what answers it, away. */
const stays: readonly Erasure['do'][] = ['authored', 'clear', 'keep']

/**
 * Deletes with a member what goes with them, and refuses to delete who holds more: that is what erasure is for. It
 * asks before it touches anything, because of a bulk deletion Payload keeps the part that went well.
 *
 * @throws MEMBER_HOLDS, naming what.
 */
export const deleteWhole: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const holds = holdsOf(req.payload)
  const held = await heldBy(
    id,
    holds.filter(({ erasure }) => stays.includes(erasure.do)),
    req,
  )
  if (held.length > 0) throw privacyErrors.MEMBER_HOLDS({ message: `${refusal(req)} ${held.join(', ')}.` })
  for (const hold of holds.filter(({ erasure }) => erasure.do === 'delete')) await removeAll(hold, id, req)
}

/** What hangs on a member, in words: `Topics (2)`. */
const heldBy = async (
  member: number | string,
  holds: readonly Hold[],
  req: PayloadRequest,
): Promise<string[]> => {
  const counts = new Map<string, number>()
  for (const hold of holds) {
    const name = nameOf(hold, req)
    counts.set(name, (counts.get(name) ?? 0) + (await countOf(hold, member, req)))
  }
  return [...counts].filter(([, count]) => count > 0).map(([name, count]) => `${name} (${count})`)
}

const removeAll = async (hold: Hold, member: number | string, req: PayloadRequest): Promise<void> => {
  let cursor: string | null = null
  do {
    const { rows, last }: Awaited<ReturnType<typeof rowsOf>> = await rowsOf({
      hold,
      member,
      cursor,
      limit: batch,
      req,
    })
    await removeRows(
      hold.collection,
      rows.map((row) => row.id),
      req,
    )
    cursor = last
  } while (cursor !== null)
}

const nameOf = ({ collection }: Hold, req: PayloadRequest): string => {
  const { plural } = req.payload.collections[collection].config.labels
  return isLabel(plural) ? inLanguage(plural, req) : collection
}

const isLabel = (value: unknown): value is Label =>
  typeof value === 'object' && value !== null && 'en' in value && 'fr' in value

// In the admin, this sentence is all that its reader is shown.
const refusal = (req: PayloadRequest): string =>
  inLanguage(
    label(
      'Something hangs on this member; erase them instead (“Erase this member”):',
      'Des contenus dépendent de ce membre\u202f; effacez-le plutôt («\u202fEffacer ce membre\u202f»)\u202f:',
    ),
    req,
  )
