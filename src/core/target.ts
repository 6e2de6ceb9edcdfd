/** A document that something is about, hangs under or follows: its collection's slug and its id. */
export type Target = { collection: string; id: number | string }

/** The name of a target in one text (`posts:12`): for unique keys, channels and columns that point to several collections. */
export const targetKey = ({ collection, id }: Target): string => `${collection}:${id}`
