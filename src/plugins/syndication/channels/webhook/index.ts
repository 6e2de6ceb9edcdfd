import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { secretText, webAddress } from '../parse'
import { composeWebhook, payloadLimit, type WebhookDraft } from './compose'
import { checkWebhook, publishWebhook, type WebhookCredentials, type WebhookSettings } from './publish'

const secretBytes = { min: 24, max: 64 }

const isWebhookSecret = (secret: string): boolean => {
  const base64 = secret.replace(/^whsec_/, '')
  const size = Buffer.from(base64, 'base64').length
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && size >= secretBytes.min && size <= secretBytes.max
}

/** Any program that understands Standard Webhooks (https://www.standardwebhooks.com). */
export const webhook: Channel<WebhookSettings, WebhookCredentials, never, WebhookDraft> = {
  name: 'Webhook',
  capabilities: {
    text: { limit: payloadLimit, count: 'bytes' },
    repeat: 'native-key',
    below: 'none',
    session: false,
    limits: false,
  },
  settings: z.object({ url: webAddress() }),
  credentials: z.object({
    secret: secretText().refine(
      isWebhookSecret,
      'whsec_ and 24 to 64 bytes in base64 · whsec_ suivi de 24 à 64 octets en base64',
    ),
  }),
  form: {
    settings: [
      { name: 'url', label: label('Address', 'Adresse'), placeholder: 'https://example.org/hooks/hub' },
    ],
    credentials: [
      {
        name: 'secret',
        label: label('Signing secret', 'Secret de signature'),
        hint: label(
          'As Standard Webhooks writes it: whsec_ and base64. The receiver checks signatures with the same.',
          'Au format Standard Webhooks : whsec_ puis du base64. Le destinataire vérifie les signatures avec le même.',
        ),
      },
    ],
  },
  newKey: (args) => `msg_${randomKey(args)}`,
  compose: composeWebhook,
  publish: publishWebhook,
  check: checkWebhook,
}
