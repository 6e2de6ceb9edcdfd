import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { xConnect } from './connect'
import { type OAuthCredentials, oauthCredentials, oauthForm, type OAuthSession, refreshing } from '../oauth'
import { composeX, type XDraft, xCost, xLength, xLimit, xPicture } from './compose'
import { measureX, xMeasures } from './measure'
import { checkX, findX, publishX, removeX } from './publish'

/** X, by an app of its developer platform. Posts with a link cost more there: an account may leave links out. */
export const x: Channel<Record<string, never>, OAuthCredentials, OAuthSession, XDraft> = {
  name: 'X',
  capabilities: {
    text: { limit: xLimit, count: 'weighted' },
    repeat: 'lookup',
    below: 'reply',
    picture: xPicture,
    session: true,
    // X names no end of an unused refresh token; a week is well within any.
    keepAliveMs: 7 * 24 * 3_600_000,
    limits: false,
    measures: xMeasures,
  },
  settings: z.object({}),
  credentials: oauthCredentials,
  form: {
    settings: [],
    credentials: oauthForm(
      label(
        'An app at developer.x.com, with the scopes tweet.read, tweet.write, users.read, media.write, offline.access.',
        'Une application sur developer.x.com, avec les droits tweet.read, tweet.write, users.read, media.write, offline.access.',
      ),
    ),
  },
  connect: xConnect,
  newKey: randomKey,
  compose: composeX,
  lengthOf: xLength,
  costOf: xCost,
  publish: publishX,
  find: findX,
  remove: removeX,
  measure: measureX,
  check: checkX,
  openSession: refreshing({ tokenAddress: 'https://api.x.com/2/oauth2/token', client: 'basic' }),
}
