/** The id in a relationship, loaded or not. */
export const idOf = (related: unknown): number | string =>
  typeof related === 'object' && related !== null
    ? (related as { id: number | string }).id
    : (related as number | string)
