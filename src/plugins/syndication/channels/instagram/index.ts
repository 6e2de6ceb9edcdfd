import { z } from 'zod'
import { type Channel, label } from '../channel'
import { graphVersion, graphVersionField, numberOf } from '../graphSettings'
import { randomKey } from '../keys'
import { instagramConnect } from './connect'
import { keepAliveMs, type LongLivedCredentials, type LongLivedSession, renewing } from '../longLived'
import { hookSecret, secretText } from '../parse'
import { captionLimit, composeInstagram, type InstagramDraft, instagramPicture } from './compose'
import { measureInstagram, instagramMeasures } from './measure'
import { hearInstagram } from './hear'
import { metaHook } from '../metaHook'
import { checkInstagram, findInstagram, type InstagramSettings, publishInstagram } from './publish'

/** A professional account on Instagram. There is no post without a picture, no change and no taking back. */
export const instagram: Channel<InstagramSettings, LongLivedCredentials, LongLivedSession, InstagramDraft> = {
  name: 'Instagram',
  capabilities: {
    text: { limit: captionLimit, count: 'units' },
    repeat: 'lookup',
    below: 'comment',
    picture: instagramPicture,
    session: true,
    keepAliveMs,
    limits: false,
    hears: 'posts',
    measures: instagramMeasures,
  },
  settings: z.object({
    account: numberOf(),
    login: z
      .enum(['instagram', 'facebook'])
      .nullish()
      .transform((value) => value ?? 'instagram'),
    version: graphVersion(),
  }),
  credentials: z.object({ accessToken: secretText(), hookSecret: hookSecret() }),
  form: {
    settings: [
      {
        name: 'account',
        label: label('Account', 'Compte'),
        placeholder: '17841400008460056',
        hint: label(
          'The number of a business or creator account.',
          'Le numéro d’un compte professionnel ou de créateur.',
        ),
      },
      {
        name: 'login',
        label: label('Its token comes from', 'Son jeton vient de'),
        choices: [
          { value: 'instagram', label: label('Instagram', 'Instagram') },
          { value: 'facebook', label: label('A page on Facebook', 'Une page Facebook') },
        ],
      },
      graphVersionField,
    ],
    credentials: [
      {
        name: 'accessToken',
        label: label('Access token', 'Jeton d’accès'),
        hint: label(
          'A long-lived one, with instagram_business_basic, instagram_business_content_publish and instagram_business_manage_comments (by Facebook: instagram_basic, instagram_content_publish, instagram_manage_comments). The hub renews it.',
          'De longue durée, avec instagram_business_basic, instagram_business_content_publish et instagram_business_manage_comments (par Facebook\u202f: instagram_basic, instagram_content_publish, instagram_manage_comments). Le hub le renouvelle.',
        ),
      },
      {
        name: 'hookSecret',
        label: label('App secret, to take webhooks', 'Secret de l’application, pour les webhooks'),
        hint: label(
          'The secret of the app: signs what Meta tells. Address: /api/channel-hooks/<number of the channel>, verify token: hub-<number>.',
          'Le secret de l’application signe ce que Meta annonce. Adresse\u202f: /api/channel-hooks/<numéro du canal>, jeton de vérification\u202f: hub-<numéro>.',
        ),
      },
    ],
  },
  connect: instagramConnect,
  newKey: randomKey,
  compose: composeInstagram,
  publish: publishInstagram,
  find: findInstagram,
  measure: measureInstagram,
  hear: hearInstagram,
  hook: (request, { settings, credentials, verifyToken }) =>
    metaHook(request, { secret: credentials.hookSecret, verifyToken, own: settings.account }),
  check: checkInstagram,
  openSession: renewing(({ login }: InstagramSettings) =>
    login === 'instagram'
      ? { url: 'https://graph.instagram.com/refresh_access_token', grant: 'ig_refresh_token' }
      : null,
  ),
}
