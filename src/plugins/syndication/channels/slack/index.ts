import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { slackConnect } from './connect'
import { hookSecret, secretText } from '../parse'
import { composeSlack, type SlackDraft, slackLimit, slackPicture } from '../slackMessage'
import { slackHook } from './hook'
import {
  checkSlack,
  editSlack,
  publishSlack,
  removeSlack,
  type SlackCredentials,
  type SlackSettings,
} from './publish'

/** A channel of Slack, by a bot. */
export const slack: Channel<SlackSettings, SlackCredentials, never, SlackDraft> = {
  name: 'Slack',
  capabilities: {
    text: { limit: slackLimit, count: 'units' },
    repeat: 'none',
    below: 'reply',
    picture: slackPicture,
    session: false,
    limits: false,
    answers: true,
  },
  settings: z.object({
    channel: z
      .string({ error: 'Needed · Nécessaire' })
      .trim()
      .regex(/^[CGD][A-Z0-9]{6,}$/, 'The id of the channel: C… · L’identifiant du canal\u202f: C…'),
  }),
  credentials: z.object({ token: secretText(), hookSecret: hookSecret() }),
  form: {
    settings: [
      {
        name: 'channel',
        label: label('Channel id', 'Identifiant du canal'),
        placeholder: 'C0123456789',
        hint: label('At the end of “About” of the channel.', 'À la fin de «\u202fÀ propos\u202f» du canal.'),
      },
    ],
    credentials: [
      {
        name: 'token',
        label: label('Bot token', 'Jeton du bot'),
        hint: label(
          'xoxb-…, from an app with the scope chat:write, invited to the channel.',
          'xoxb-…, d’une application avec le droit chat:write, invitée dans le canal.',
        ),
      },
      {
        name: 'hookSecret',
        label: label('Signing secret, to take events', 'Secret de signature, pour les événements'),
        hint: label(
          'Of the app, under Basic Information. Address: /api/channel-hooks/<number of the channel>.',
          'De l’application, sous Basic Information. Adresse\u202f: /api/channel-hooks/<numéro du canal>.',
        ),
      },
    ],
  },
  connect: slackConnect,
  newKey: randomKey,
  compose: (announcement, voice) => composeSlack(announcement, voice, 'reply'),
  publish: publishSlack,
  edit: editSlack,
  remove: removeSlack,
  hook: (request, { settings, credentials, now }) =>
    slackHook(request, { secret: credentials.hookSecret, channel: settings.channel, now }),
  check: checkSlack,
}
