import { z } from 'zod'
import { type Channel, label } from '../../src/plugins/syndication/channels/channel'
import { classify } from '../../src/plugins/syndication/channels/classify'

/** A network of one request that cannot tell copies apart and shows nothing: what is unknown there stays so. */
export const plainChannel: Channel<{ url: string }, { word: string }, never, { title: string }> = {
  name: 'Plain',
  capabilities: {
    text: { limit: 1_000, count: 'graphemes' },
    repeat: 'none',
    below: 'none',
    session: false,
    limits: false,
  },
  settings: z.object({ url: z.string() }),
  credentials: z.object({ word: z.string() }),
  form: {
    settings: [{ name: 'url', label: label('Address', 'Adresse') }],
    credentials: [{ name: 'word', label: label('Word', 'Mot') }],
  },
  newKey: ({ now, random }) => `plain-${now.getTime()}-${random()}`,
  compose: ({ content: { title } }) => ({ kind: 'draft', parts: [{ draft: { title }, text: title }] }),
  publish: async ({ key, draft }, { settings, credentials, fetch, now }) => {
    const answer = await fetch({
      url: settings.url,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: credentials.word },
      body: JSON.stringify(draft),
    })
    return classify(answer, { now: now(), secrets: [] }) ?? { kind: 'published', remoteId: key }
  },
  check: async () => ({ kind: 'healthy', account: 'plain' }),
}
