import { z } from 'zod'
import { type Capabilities, type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { mastodonConnect } from './connect'
import { secretText, serverAddress } from '../parse'
import { composeMastodon, defaultLimits, lengthAt, type MastodonDraft, mastodonPicture } from './compose'
import type { MastodonCredentials, MastodonSettings } from './account'
import { editMastodon, findMastodon, removeMastodon } from './afterwards'
import { measureMastodon, mastodonMeasures } from './measure'
import { hearMastodon } from './hear'
import { askMastodonLimits, capabilitiesAt } from './limits'
import { checkMastodon, publishMastodon } from './publish'

const capabilities: Capabilities = {
  text: { limit: defaultLimits.maxCharacters, count: 'weighted' },
  repeat: 'native-key',
  below: 'reply',
  picture: mastodonPicture,
  // mastodon/documentation, methods/statuses: keys are kept for up to an hour; ten minutes less for clocks that
  // differ and for answers on their way.
  repeatWindowMs: 50 * 60_000,
  session: false,
  limits: true,
  hears: 'account',
  answers: true,
  measures: mastodonMeasures,
}

/** Mastodon, and servers that speak its API; those that keep no `Idempotency-Key` are asked for what they hold. */
export const mastodon: Channel<MastodonSettings, MastodonCredentials, never, MastodonDraft> = {
  name: 'Mastodon',
  capabilities,
  capabilitiesAt: capabilitiesAt(capabilities),
  settings: z.object({
    server: serverAddress(),
    visibility: z
      .enum(['public', 'unlisted', 'private'])
      .nullish()
      .transform((value) => value ?? 'public'),
  }),
  credentials: z.object({ accessToken: secretText() }),
  form: {
    settings: [
      { name: 'server', label: label('Server', 'Serveur'), placeholder: 'https://mastodon.social' },
      {
        name: 'visibility',
        label: label('Visibility', 'Visibilité'),
        choices: [
          { value: 'public', label: label('Public', 'Publique') },
          { value: 'unlisted', label: label('Quiet public', 'Publique discrète') },
          { value: 'private', label: label('Followers', 'Abonnés') },
        ],
      },
    ],
    credentials: [
      {
        name: 'accessToken',
        label: label('Access token', 'Jeton d’accès'),
        hint: label(
          'Preferences › Development › New application, with the scopes write:statuses, write:media, read:statuses and profile.',
          'Préférences › Développement › Nouvelle application, avec les droits write:statuses, write:media, read:statuses et profile.',
        ),
      },
    ],
  },
  connect: mastodonConnect,
  newKey: randomKey,
  compose: composeMastodon,
  lengthOf: lengthAt,
  publish: publishMastodon,
  find: findMastodon,
  edit: editMastodon,
  remove: removeMastodon,
  measure: measureMastodon,
  hear: hearMastodon,
  check: checkMastodon,
  askLimits: askMastodonLimits,
}
