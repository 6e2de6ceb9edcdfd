/** A series is told by the first of its dates; the others are on its page. */
export const eachOnce = <Found extends { event: { id: unknown } }>(dates: readonly Found[]): Found[] =>
  dates.filter(({ event }, at) => dates.findIndex((other) => other.event.id === event.id) === at)
