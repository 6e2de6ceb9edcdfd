import { z } from 'zod'
import { label } from '../channel'
import { askOnTheWay, exchangeCode, problem, scopesIn } from '../codeGrant'
import type { Connect } from '../connect'
import type { OAuthCredentials } from '../oauth'

const tokenShape = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  scope: z.string().nullish(),
})
const meShape = z.object({ data: z.object({ id: z.string().min(1), username: z.string().min(1) }) })

/** docs.x.com, OAuth 2.0 authorization code flow with PKCE: a confidential client, codes good for 30 seconds. */
export const xConnect: Connect<Record<string, never>, OAuthCredentials> = {
  needs: [],
  authorizeAt: () => 'https://x.com/i/oauth2/authorize',
  scopes: () => [
    {
      name: 'tweet.write',
      why: label('Publishes and takes back posts', 'Publier et retirer des publications'),
    },
    {
      name: 'tweet.read',
      why: label(
        'Looks up whether a post went out, so that it never goes out twice',
        'Vérifier si une publication est partie, pour ne jamais l’envoyer deux fois',
      ),
    },
    { name: 'users.read', why: label('Knows which account this is', 'Savoir de quel compte il s’agit') },
    { name: 'media.write', why: label('Sends pictures along', 'Joindre des images') },
    {
      name: 'offline.access',
      why: label(
        'Stays connected: a token lives two hours',
        'Rester connecté\u202f: un jeton vit deux heures',
      ),
    },
  ],
  separator: ' ',
  pkce: true,
  app: {
    address: 'https://developer.x.com',
    hint: label(
      'An app with OAuth 2.0 as a confidential client (“Web App”).',
      'Une application avec OAuth 2.0 en client confidentiel («\u202fWeb App\u202f»).',
    ),
  },
  grant: async (asked, way) => {
    const told = await exchangeCode(
      { ...asked, url: 'https://api.x.com/2/oauth2/token', client: 'basic', shape: tokenShape },
      way,
    )
    if (told.kind !== 'told') return told
    const { access_token, refresh_token, scope } = told.value
    if (refresh_token === undefined)
      return problem('refused', 'X gave no refresh token: the app lacks offline.access.')
    const me = await askOnTheWay(
      way,
      { url: 'https://api.x.com/2/users/me', headers: { authorization: `Bearer ${access_token}` } },
      { secrets: [access_token, refresh_token], shape: meShape },
    )
    if (me.kind !== 'told') return me
    return {
      kind: 'granted',
      scopes: scopesIn(scope),
      accounts: [
        {
          id: me.value.data.id,
          name: `@${me.value.data.username}`,
          settings: {},
          credentials: { ...asked.app, refreshToken: refresh_token },
          endsAt: null,
        },
      ],
    }
  },
}
