import { z } from 'zod'
import { type Channel, label } from '../channel'
import { secretText, serverAddress } from '../parse'
import { type BlueskyDraft, blueskyPicture, composeBluesky, textLimits } from './compose'
import { measureBluesky, blueskyMeasures } from './measure'
import { hearBluesky } from './hear'
import { checkBluesky, findBluesky, publishBluesky, removeBluesky } from './publish'
import {
  type BlueskyCredentials,
  type BlueskySession,
  type BlueskySettings,
  openBlueskySession,
} from './session'
import { newTid, tidAfter } from './tid'

const stockService = 'https://bsky.social'

/** Bluesky, and any other PDS of the AT Protocol, by app password. */
export const bluesky: Channel<BlueskySettings, BlueskyCredentials, BlueskySession, BlueskyDraft> = {
  name: 'Bluesky',
  capabilities: {
    text: { limit: textLimits.graphemes, count: 'graphemes' },
    repeat: 'lookup',
    below: 'reply',
    picture: blueskyPicture,
    session: true,
    limits: false,
    hears: 'account',
    answers: true,
    measures: blueskyMeasures,
  },
  settings: z.object({
    service: z.preprocess((value) => value || stockService, serverAddress()),
    identifier: z
      .string({ error: 'Needed · Nécessaire' })
      .trim()
      .transform((value) => value.replace(/^@/, ''))
      .refine(
        (value) => /^(did:[a-z]+:\S+|[a-z0-9-]+(\.[a-z0-9-]+)+)$/i.test(value),
        'A handle such as name.bsky.social, or a DID · Un identifiant comme nom.bsky.social, ou un DID',
      ),
  }),
  credentials: z.object({ appPassword: secretText() }),
  form: {
    settings: [
      {
        name: 'identifier',
        label: label('Handle', 'Identifiant'),
        placeholder: 'name.bsky.social',
      },
      {
        name: 'service',
        label: label('Server', 'Serveur'),
        placeholder: stockService,
        hint: label(
          'Left empty: bsky.social. Otherwise the PDS that holds the account.',
          'Laissé vide\u202f: bsky.social. Sinon, le PDS qui héberge le compte.',
        ),
      },
    ],
    credentials: [
      {
        name: 'appPassword',
        label: label('App password', 'Mot de passe d’application'),
        hint: label(
          'Settings › Privacy and security › App passwords. Never the password of the account itself.',
          'Paramètres › Confidentialité et sécurité › Mots de passe d’application. Jamais le mot de passe du compte.',
        ),
      },
    ],
  },
  newKey: newTid,
  partKey: tidAfter,
  compose: composeBluesky,
  publish: publishBluesky,
  find: findBluesky,
  remove: removeBluesky,
  measure: measureBluesky,
  hear: hearBluesky,
  check: checkBluesky,
  openSession: openBlueskySession,
}
