import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { threadsConnect } from './connect'
import { keepAliveMs, type LongLivedCredentials, type LongLivedSession, renewing } from '../longLived'
import { hookSecret, secretText } from '../parse'
import { composeThreads, type ThreadsDraft, threadsLength, threadsLimit, threadsPicture } from './compose'
import { measureThreads, threadsMeasures } from './measure'
import { hearThreads } from './hear'
import { metaHook } from '../metaHook'
import { checkThreads, findThreads, publishThreads, removeThreads } from './publish'

/** An account on Threads. */
export const threads: Channel<Record<string, never>, LongLivedCredentials, LongLivedSession, ThreadsDraft> = {
  name: 'Threads',
  capabilities: {
    text: { limit: threadsLimit, count: 'weighted' },
    repeat: 'lookup',
    below: 'reply',
    picture: threadsPicture,
    session: true,
    keepAliveMs,
    limits: false,
    hears: 'posts',
    answers: true,
    measures: threadsMeasures,
  },
  settings: z.object({}),
  credentials: z.object({ accessToken: secretText(), hookSecret: hookSecret() }),
  form: {
    settings: [],
    credentials: [
      {
        name: 'accessToken',
        label: label('Access token', 'Jeton d’accès'),
        hint: label(
          'A long-lived one, with threads_basic, threads_content_publish, threads_read_replies, threads_manage_replies and threads_delete. The hub renews it.',
          'De longue durée, avec threads_basic, threads_content_publish, threads_read_replies, threads_manage_replies et threads_delete. Le hub le renouvelle.',
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
  connect: threadsConnect,
  newKey: randomKey,
  compose: composeThreads,
  lengthOf: threadsLength,
  publish: publishThreads,
  find: findThreads,
  remove: removeThreads,
  measure: measureThreads,
  hear: hearThreads,
  hook: (request, { credentials, verifyToken }) =>
    metaHook(request, { secret: credentials.hookSecret, verifyToken, own: null }),
  check: checkThreads,
  openSession: renewing(() => ({
    url: 'https://graph.threads.net/refresh_access_token',
    grant: 'th_refresh_token',
  })),
}
