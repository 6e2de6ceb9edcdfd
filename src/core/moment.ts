// Next bundles the site apart from the server, so module state is not shared between them; a registered symbol is.
const key = Symbol.for('community-hub.moment')
const holder = globalThis as { [key]?: () => void }

/** The server says how it is told that an answer is of its moment. */
export const offerMoment = (note: () => void): void => {
  holder[key] = note
}

/**
 * Says that the answer which is being made holds something that no other reader may get, such as the key of a form: it
 * is not kept, whoever it is for.
 */
export const ofThisMoment = (): void => holder[key]?.()
