import type { ChannelDraft } from '../wording/draftsFor'

type Source = { collection: string; id: number | string }

const query = /* GraphQL */ `
  query ChannelDrafts($source: SourceInput!, $channels: [ID!], $trials: [WordsTrial!]) {
    channelDrafts(source: $source, channels: $channels, trials: $trials) {
      channel
      name
      network
      enabled
      language
      posts {
        text
        length
      }
      limit
      refusal
      words
      picture
      cut {
        url
        alt
      }
      cost
      spent
      budget
    }
  }
`

/**
 * The drafts of a document, one for each channel that is switched on or asked for.
 *
 * @param args.api - Payload's API route.
 * @returns null when nothing was answered.
 */
export const askDrafts = async (args: {
  api: string
  source: Source
  channels?: readonly (number | string)[]
  trials?: readonly { channel: number | string; words: string }[]
}): Promise<ChannelDraft[] | null> => {
  const { api, source, channels, trials } = args
  try {
    const answer = await fetch(`${api}/graphql`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { source, channels, trials } }),
    })
    const { data } = (await answer.json()) as { data?: { channelDrafts: ChannelDraft[] } | null }
    return data?.channelDrafts ?? null
  } catch {
    // No network, or an answer that is no JSON: there is nothing to show.
    return null
  }
}
