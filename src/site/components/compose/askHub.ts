/** Asks the hub from the browser, in the visitor's name; null for whatever is no answer. */
export const askHub = async <Result>(
  query: string,
  variables: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<Result | null> => {
  try {
    const answer = await fetch('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    })
    return ((await answer.json()) as { data?: Result | null }).data ?? null
  } catch {
    // Cut off, or asked again meanwhile: what is shown stays.
    return null
  }
}
