import { type Payload, ValidationError } from 'payload'
import { slugs } from '../../slugs'

type Id = number | string

/** A member's mails of one day of theirs; the unique index over these names is the cap. */
const slotName = (member: Id, day: string, n: number): string => `${member}:${day}:${n}`

/**
 * How many mails count for a day of a member. A notification that holds a slot of the day already (it is tried again)
 * does not count itself.
 *
 * @param args.day - `2026-01-05`, in the member's zone.
 * @param args.slots - how many there are.
 */
export const sentOn = async (args: {
  payload: Payload
  notification: Id
  member: Id
  day: string
  slots: number
}): Promise<number> => {
  const { payload, notification, member, day, slots } = args
  const names = Array.from({ length: slots }, (_, n) => slotName(member, day, n + 1))
  const { docs } = await payload.db.find<{ id: Id }>({
    collection: slugs.notifications,
    where: { slot: { in: names } },
    pagination: false,
    limit: 0,
  })
  return docs.filter(({ id }) => id !== notification).length
}

/**
 * Takes one of a day's slots, or keeps the one that the notification holds: of two workers that want the last, one gets
 * it.
 *
 * @param args.held - the slot that the notification has, if any.
 * @returns false when they are all taken.
 */
export const takeSlot = async (args: {
  payload: Payload
  notification: Id
  held: string | null
  member: Id
  day: string
  slots: number
}): Promise<boolean> => {
  const { payload, notification, held, member, day, slots } = args
  if (held?.startsWith(slotName(member, day, 0).slice(0, -1))) return true
  for (let n = 1; n <= slots; n += 1)
    try {
      // Not within a transaction: a unique violation spoils one in some databases.
      await payload.db.updateOne({
        collection: slugs.notifications,
        id: notification,
        data: { slot: slotName(member, day, n) },
        returning: false,
      })
      return true
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
    }
  return false
}
