import { z } from 'zod'
import { type Channel, label } from '../channel'
import { graphVersion, graphVersionField, numberOf } from '../graphSettings'
import { randomKey } from '../keys'
import { facebookConnect } from './connect'
import { hookSecret, secretText } from '../parse'
import { composeFacebook, type FacebookDraft, facebookLimit, facebookPicture } from './compose'
import { measureFacebook, facebookMeasures } from './measure'
import { hearFacebook } from './hear'
import { metaHook } from '../metaHook'
import {
  checkFacebook,
  editFacebook,
  type FacebookCredentials,
  type FacebookSettings,
  findFacebook,
  publishFacebook,
  removeFacebook,
} from './publish'

/** A page on Facebook. */
export const facebook: Channel<FacebookSettings, FacebookCredentials, never, FacebookDraft> = {
  name: 'Facebook',
  capabilities: {
    text: { limit: facebookLimit, count: 'units' },
    repeat: 'lookup',
    below: 'comment',
    picture: facebookPicture,
    session: false,
    limits: false,
    hears: 'posts',
    answers: true,
    measures: facebookMeasures,
  },
  settings: z.object({ page: numberOf(), version: graphVersion() }),
  credentials: z.object({ accessToken: secretText(), hookSecret: hookSecret() }),
  form: {
    settings: [
      {
        name: 'page',
        label: label('Page', 'Page'),
        placeholder: '102938475610293',
        hint: label(
          'The number of the page. Connecting fills it in.',
          'Le numéro de la page. La connexion le remplit.',
        ),
      },
      graphVersionField,
    ],
    credentials: [
      {
        name: 'accessToken',
        label: label('Access token of the page', 'Jeton d’accès de la page'),
        hint: label(
          'From a long-lived token, with pages_manage_posts, pages_manage_engagement, pages_read_engagement and pages_read_user_content. It does not end by itself.',
          'Issu d’un jeton de longue durée, avec pages_manage_posts, pages_manage_engagement, pages_read_engagement et pages_read_user_content. Il n’expire pas de lui-même.',
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
  connect: facebookConnect,
  newKey: randomKey,
  compose: composeFacebook,
  publish: publishFacebook,
  find: findFacebook,
  edit: editFacebook,
  remove: removeFacebook,
  measure: measureFacebook,
  hear: hearFacebook,
  hook: (request, { settings, credentials, verifyToken }) =>
    metaHook(request, { secret: credentials.hookSecret, verifyToken, own: settings.page }),
  check: checkFacebook,
}
