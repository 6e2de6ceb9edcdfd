import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { secretAddress } from '../parse'
import { composeSlack, type SlackDraft, slackLimit, slackPicture } from '../slackMessage'
import {
  checkSlackWebhook,
  publishSlackWebhook,
  type SlackWebhookCredentials,
  type SlackWebhookSettings,
} from './publish'

/** A channel of Slack, by an incoming webhook: nothing can be changed or taken back by it. */
export const slackWebhook: Channel<SlackWebhookSettings, SlackWebhookCredentials, never, SlackDraft> = {
  name: 'Slack (webhook)',
  capabilities: {
    text: { limit: slackLimit, count: 'units' },
    repeat: 'none',
    below: 'none',
    picture: slackPicture,
    session: false,
    limits: false,
  },
  settings: z.object({}),
  credentials: z.object({
    url: secretAddress(/^https:\/\/hooks\.slack\.com\/(services|workflows|triggers)\/[\w/]+$/),
  }),
  form: {
    settings: [],
    credentials: [
      {
        name: 'url',
        label: label('Webhook address', 'Adresse du webhook'),
        placeholder: 'https://hooks.slack.com/services/…',
        hint: label(
          'Your app › Incoming webhooks › Add new webhook.',
          'Votre application › Webhooks entrants › Ajouter un webhook.',
        ),
      },
    ],
  },
  newKey: randomKey,
  compose: (announcement, voice) => composeSlack(announcement, voice, 'none'),
  publish: publishSlackWebhook,
  check: checkSlackWebhook,
}
