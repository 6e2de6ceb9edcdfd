/**
 * Asks the hub's schema from the admin, in the name of who is signed in, in the language they read.
 *
 * @param args.url - Payload's API route and that of GraphQL behind it.
 * @throws Error with the sentence of the first error, when there is no data.
 */
export const askGraphQL = async <Data>(args: {
  url: string
  query: string
  variables: object
  language: string
}): Promise<Data> => {
  const { url, query, variables, language } = args
  const answer = await fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data?: Data | null; errors?: { message: string }[] }
  if (!data) throw new Error(errors?.[0]?.message ?? String(answer.status))
  return data
}
