import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { hookSecret, secretText, serverAddress } from '../parse'
import { composeTelegram, type TelegramDraft, telegramPicture, textLimits } from './compose'
import { telegramHook } from './hook'
import {
  checkTelegram,
  editTelegram,
  publishTelegram,
  removeTelegram,
  type TelegramCredentials,
  type TelegramSettings,
} from './publish'

const stockServer = 'https://api.telegram.org'

/** A channel or group of Telegram, by a bot that may post there. */
export const telegram: Channel<TelegramSettings, TelegramCredentials, never, TelegramDraft> = {
  name: 'Telegram',
  capabilities: {
    text: { limit: textLimits.message, count: 'units' },
    repeat: 'none',
    below: 'reply',
    picture: telegramPicture,
    session: false,
    limits: false,
  },
  settings: z.object({
    chat: z
      .string({ error: 'Needed · Nécessaire' })
      .trim()
      .regex(/^(@\w{4,}|-?\d+)$/, '@channel, or a number · @canal, ou un numéro'),
    server: z.preprocess((value) => value || stockServer, serverAddress()),
    silent: z
      .enum(['yes', 'no'])
      .nullish()
      .transform((value) => value ?? 'no'),
  }),
  credentials: z.object({ token: secretText(), hookSecret: hookSecret() }),
  form: {
    settings: [
      { name: 'chat', label: label('Channel or group', 'Canal ou groupe'), placeholder: '@ourchannel' },
      {
        name: 'silent',
        label: label('Notification', 'Notification'),
        choices: [
          { value: 'no', label: label('With sound', 'Avec son') },
          { value: 'yes', label: label('Silent', 'Silencieuse') },
        ],
      },
      {
        name: 'server',
        label: label('Server', 'Serveur'),
        placeholder: stockServer,
        hint: label(
          'Left empty: api.telegram.org. Otherwise a Bot API server of your own.',
          'Laissé vide\u202f: api.telegram.org. Sinon, votre propre serveur Bot API.',
        ),
      },
    ],
    credentials: [
      {
        name: 'token',
        label: label('Bot token', 'Jeton du bot'),
        hint: label(
          'From @BotFather. The bot must be an administrator of the channel, allowed to post.',
          'Donné par @BotFather. Le bot doit être administrateur du canal, avec le droit de publier.',
        ),
      },
      {
        name: 'hookSecret',
        label: label('Secret token of its webhook', 'Jeton secret de son webhook'),
        hint: label(
          'The secret_token that setWebhook was given. Address: /api/channel-hooks/<number of the channel>.',
          'Le secret_token donné à setWebhook. Adresse\u202f: /api/channel-hooks/<numéro du canal>.',
        ),
      },
    ],
  },
  newKey: randomKey,
  compose: composeTelegram,
  publish: publishTelegram,
  edit: editTelegram,
  remove: removeTelegram,
  hook: (request, { credentials }) => telegramHook(request, credentials.hookSecret),
  check: checkTelegram,
}
