import type { Payload } from 'payload'

/** What a move from SQLite leaves in the MongoDB database that it fills: see `src/cli/move`. */
export type MoveMark = {
  _id: string
  /** Tells the hub that is moved from others. */
  hub: string
  state: 'copying' | 'done'
  startedAt: Date
  doneAt?: Date
}

/** Name of the collection that holds the mark, beside Payload's. */
export const moveMarks = 'hub_moves'
/** The id of the one mark. */
export const moveMark = 'move'

/** As much of a database of MongoDB's driver as is needed here. */
type Marks = { collection: (name: string) => { findOne: (query: object) => Promise<unknown> } }

/** The mark of a database, or null where no hub was moved to. */
export const markOf = async (db: Marks): Promise<MoveMark | null> =>
  (await db.collection(moveMarks).findOne({ _id: moveMark })) as MoveMark | null

/** Is a hub being moved into this database, or was cut off on its way? Then it is not whole, and nothing may run on it. */
export const isHalfMoved = async ({ db }: Pick<Payload, 'db'>): Promise<boolean> => {
  const { connection } = db as unknown as { connection?: Marks }
  return connection !== undefined && (await markOf(connection))?.state === 'copying'
}
