import { z } from 'zod'
import { type Channel, label } from '../channel'
import { numberOf } from '../graphSettings'
import { randomKey } from '../keys'
import { type OAuthCredentials, oauthCredentials, oauthForm, type OAuthSession, refreshing } from '../oauth'
import { composePinterest, type PinterestDraft, pinterestLimits, pinterestPicture } from './compose'
import { pinterestConnect } from './connect'
import { measurePinterest, pinterestMeasures } from './measure'
import {
  checkPinterest,
  editPinterest,
  findPinterest,
  type PinterestSettings,
  publishPinterest,
  removePinterest,
} from './publish'

/** A board on Pinterest, by an app of its developer platform. There is no pin without a picture. */
export const pinterest: Channel<PinterestSettings, OAuthCredentials, OAuthSession, PinterestDraft> = {
  name: 'Pinterest',
  capabilities: {
    text: { limit: pinterestLimits.description, count: 'units', title: pinterestLimits.title },
    repeat: 'lookup',
    below: 'none',
    picture: pinterestPicture,
    session: true,
    // A refresh token is good for 60 days.
    keepAliveMs: 30 * 24 * 3_600_000,
    limits: false,
    measures: pinterestMeasures,
  },
  settings: z.object({ board: numberOf() }),
  credentials: oauthCredentials,
  form: {
    settings: [
      {
        name: 'board',
        label: label('Board', 'Tableau'),
        placeholder: '549755885175',
        hint: label(
          'The number of the board (GET /v5/boards tells it).',
          'Le numéro du tableau (donné par GET /v5/boards).',
        ),
      },
    ],
    credentials: oauthForm(
      label(
        'An app at developers.pinterest.com, with boards:read, boards:write, pins:read, pins:write, user_accounts:read. With trial access only you see its pins.',
        'Une application sur developers.pinterest.com, avec boards:read, boards:write, pins:read, pins:write, user_accounts:read. Avec l’accès d’essai, vous seul voyez ses épingles.',
      ),
    ),
  },
  connect: pinterestConnect,
  newKey: randomKey,
  compose: composePinterest,
  publish: publishPinterest,
  find: findPinterest,
  edit: editPinterest,
  remove: removePinterest,
  check: checkPinterest,
  measure: measurePinterest,
  openSession: refreshing({ tokenAddress: 'https://api.pinterest.com/v5/oauth/token', client: 'basic' }),
}
