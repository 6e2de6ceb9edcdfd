import type { ReceiptView } from '../afterwards/whereItWent'

const query = /* GraphQL */ `
  query WhereItWent($source: SourceInput!) {
    whereItWent(source: $source) {
      delivery
      channel
      network
      status
      afterwards
      url
      lastError
      changes
      possible
      history {
        delivery
        act
        status
        url
        lastError
        words
        at
      }
    }
  }
`

/**
 * What was done about each post of a document, by the id of its delivery.
 *
 * @param args.api - Payload's API route.
 * @returns nothing for those who may not know.
 */
export const askReceipts = async (args: {
  api: string
  source: { collection: string; id: number | string }
}): Promise<ReadonlyMap<string, ReceiptView>> => {
  const { api, source } = args
  const answer = await fetch(`${api}/graphql`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { source } }),
  })
  const { data } = (await answer.json()) as { data?: { whereItWent: ReceiptView[] } | null }
  return new Map((data?.whereItWent ?? []).map((each) => [String(each.delivery), each]))
}
