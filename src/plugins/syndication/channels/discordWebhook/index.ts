import { z } from 'zod'
import { type Channel, label } from '../channel'
import { composeDiscord, type DiscordDraft, discordLimit, discordPicture } from '../discordMessage'
import { randomKey } from '../keys'
import { discordWebhookConnect } from './connect'
import { secretAddress } from '../parse'
import {
  checkDiscordWebhook,
  type DiscordWebhookCredentials,
  type DiscordWebhookSettings,
  editDiscordWebhook,
  publishDiscordWebhook,
  removeDiscordWebhook,
} from './publish'

/** A text channel of Discord, by a webhook: no bot to set up, and no way to tell copies apart. */
export const discordWebhook: Channel<DiscordWebhookSettings, DiscordWebhookCredentials, never, DiscordDraft> =
  {
    name: 'Discord (webhook)',
    capabilities: {
      text: { limit: discordLimit, count: 'units' },
      repeat: 'none',
      below: 'none',
      picture: discordPicture,
      session: false,
      limits: false,
    },
    settings: z.object({}),
    credentials: z.object({
      url: secretAddress(/^https:\/\/(\w+\.)?discord(app)?\.com\/api\/(v\d+\/)?webhooks\/\d+\/[\w-]+$/),
    }),
    form: {
      settings: [],
      credentials: [
        {
          name: 'url',
          label: label('Webhook address', 'Adresse du webhook'),
          hint: label(
            'Channel settings › Integrations › Webhooks › Copy URL.',
            'Paramètres du salon › Intégrations › Webhooks › Copier l’URL.',
          ),
        },
      ],
    },
    connect: discordWebhookConnect,
    newKey: randomKey,
    compose: (announcement, voice) => composeDiscord(announcement, voice, 'none'),
    publish: publishDiscordWebhook,
    edit: editDiscordWebhook,
    remove: removeDiscordWebhook,
    check: checkDiscordWebhook,
  }
