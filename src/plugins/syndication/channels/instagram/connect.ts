import { z } from 'zod'
import { label } from '../channel'
import { askOnTheWay } from '../codeGrant'
import type { Connect } from '../connect'
import { graphGet, graphVerdict } from '../graph'
import type { LongLivedCredentials } from '../longLived'
import { longToken } from '../metaGrant'
import type { InstagramSettings } from './publish'

const meShape = z.object({
  user_id: z.union([z.string(), z.number()]).transform(String),
  username: z.string(),
})

/** Instagram’s own log-in, for professional accounts. One that comes by a page of Facebook is typed in. */
export const instagramConnect: Connect<InstagramSettings, LongLivedCredentials> = {
  needs: [],
  suits: ({ login }) => login !== 'facebook',
  authorizeAt: () => 'https://www.instagram.com/oauth/authorize',
  scopes: () => [
    {
      name: 'instagram_business_basic',
      why: label('Knows which account this is', 'Savoir de quel compte il s’agit'),
    },
    {
      name: 'instagram_business_content_publish',
      why: label('Publishes pictures', 'Publier des images'),
    },
    {
      name: 'instagram_business_manage_comments',
      why: label(
        'Writes the first comment, and reads the others',
        'Écrire le premier commentaire et lire les autres',
      ),
    },
    {
      name: 'instagram_business_manage_insights',
      why: label('Sees how posts do', 'Voir ce que deviennent les publications'),
      optional: true,
    },
  ],
  separator: ',',
  pkce: false,
  app: {
    address: 'https://developers.facebook.com/apps',
    hint: label(
      'An app with “Instagram API with Instagram login”: Instagram’s own app id and secret.',
      'Une application avec «\u202fInstagram API with Instagram login\u202f»\u202f: l’identifiant et la clé propres à Instagram.',
    ),
  },
  grant: async (asked, way) => {
    const told = await longToken(
      {
        ...asked,
        short: { url: 'https://api.instagram.com/oauth/access_token', client: 'form' },
        long: {
          url: 'https://graph.instagram.com/access_token',
          fields: (short) => ({ grant_type: 'ig_exchange_token', access_token: short }),
        },
      },
      way,
    )
    if (told.kind !== 'told') return told
    const { accessToken, permissions, endsAt } = told.value
    const me = await askOnTheWay(
      way,
      graphGet(`https://graph.instagram.com/${way.settings.version}/me`, accessToken, {
        fields: 'user_id,username',
      }),
      { secrets: [accessToken], shape: meShape, verdict: graphVerdict },
    )
    if (me.kind !== 'told') return me
    const { user_id: account, username } = me.value
    return {
      kind: 'granted',
      scopes: permissions,
      accounts: [
        { id: account, name: `@${username}`, settings: { account }, credentials: { accessToken }, endsAt },
      ],
    }
  },
}
