/** Waits until a condition holds; the page of a person would be reloaded just so. */
export const until = async <T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> => {
  const deadline = Date.now() + 60_000
  for (;;) {
    const answer = await ask()
    if (holds(answer)) return answer
    if (Date.now() > deadline) throw new Error(`It did not come true: ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
