/** Draws the elements of a cover from back to front; `random` is always the same for the same document. */
export type Scene = (random: () => number) => readonly string[]
