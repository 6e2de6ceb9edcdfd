import { z } from 'zod'
import { type Channel, label } from '../channel'
import { composeDiscord, type DiscordDraft, discordLimit, discordPicture } from '../discordMessage'
import { randomKey } from '../keys'
import { secretText } from '../parse'
import {
  checkDiscord,
  type DiscordCredentials,
  type DiscordSettings,
  editDiscord,
  publishDiscord,
  removeDiscord,
} from './publish'

/** A nonce has 25 characters at most; a part of a thread adds up to three to its key. */
const keyLength = 22

/** A text channel of Discord, by a bot. */
export const discord: Channel<DiscordSettings, DiscordCredentials, never, DiscordDraft> = {
  name: 'Discord',
  capabilities: {
    text: { limit: discordLimit, count: 'units' },
    repeat: 'native-key',
    // discord-api-docs, resources/message: a nonce is checked against "the past few minutes"; two is the least that
    // can mean.
    repeatWindowMs: 2 * 60_000,
    below: 'reply',
    picture: discordPicture,
    session: false,
    limits: false,
  },
  settings: z.object({
    channel: z
      .string({ error: 'Needed · Nécessaire' })
      .trim()
      .regex(/^\d{5,20}$/, 'The number of the channel · Le numéro du salon'),
  }),
  credentials: z.object({ token: secretText() }),
  form: {
    settings: [
      {
        name: 'channel',
        label: label('Channel number', 'Numéro du salon'),
        hint: label(
          'Right-click the channel › Copy channel ID (in developer mode).',
          'Clic droit sur le salon › Copier l’identifiant (en mode développeur).',
        ),
      },
    ],
    credentials: [
      {
        name: 'token',
        label: label('Bot token', 'Jeton du bot'),
        hint: label(
          'Developer portal › your application › Bot. It needs to see the channel, send messages and attach files.',
          'Portail développeur › votre application › Bot. Il doit voir le salon, y écrire et joindre des fichiers.',
        ),
      },
    ],
  },
  newKey: (args) => randomKey(args).slice(0, keyLength),
  compose: (announcement, voice) => composeDiscord(announcement, voice, 'reply'),
  publish: publishDiscord,
  edit: editDiscord,
  remove: removeDiscord,
  check: checkDiscord,
}
