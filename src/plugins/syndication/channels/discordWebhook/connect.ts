import { z } from 'zod'
import { label } from '../channel'
import { exchangeCode } from '../codeGrant'
import type { Connect } from '../connect'
import type { DiscordWebhookCredentials, DiscordWebhookSettings } from './publish'

const tokenShape = z.object({
  webhook: z.object({ id: z.string().min(1), name: z.string().nullish(), url: z.url() }),
})

/** discord-api-docs, topics/oauth2: the person chooses server and channel on Discord’s page, and a webhook comes back. */
export const discordWebhookConnect: Connect<DiscordWebhookSettings, DiscordWebhookCredentials> = {
  needs: [],
  authorizeAt: () => 'https://discord.com/oauth2/authorize',
  scopes: () => [
    {
      name: 'webhook.incoming',
      why: label('Writes into the channel that you choose', 'Écrire dans le salon que vous choisissez'),
    },
  ],
  separator: ' ',
  pkce: false,
  app: {
    address: 'https://discord.com/developers/applications',
    hint: label(
      'An application; under OAuth2, its redirect.',
      'Une application\u202f; sous OAuth2, sa redirection.',
    ),
  },
  grant: async (asked, way) => {
    const told = await exchangeCode(
      { ...asked, url: 'https://discord.com/api/v10/oauth2/token', client: 'form', shape: tokenShape },
      way,
    )
    if (told.kind !== 'told') return told
    const { id, name, url } = told.value.webhook
    return {
      kind: 'granted',
      scopes: null,
      accounts: [{ id, name: name ?? id, settings: {}, credentials: { url }, endsAt: null }],
    }
  },
}
