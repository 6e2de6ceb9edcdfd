import { z } from 'zod'
import { label } from '../channel'
import { askOnTheWay, endOf, exchangeCode, scopesIn } from '../codeGrant'
import type { Connect } from '../connect'
import type { MastodonCredentials, MastodonSettings } from './account'
import { nameAt } from './publish'

const appShape = z.object({ client_id: z.string().min(1), client_secret: z.string().min(1) })
const tokenShape = z.object({
  access_token: z.string().min(1),
  scope: z.string().nullish(),
  // Mastodon's do not end; Pleroma's may.
  expires_in: z.number().positive().nullish(),
})
const meShape = z.object({ id: z.string().min(1), username: z.string().min(1) })

// `read:accounts` and not `profile`, which servers before 4.3 and GoToSocial do not know.
const scopes = [
  {
    name: 'write:statuses',
    why: label('Publishes, corrects and takes back posts', 'Publier, corriger et retirer des publications'),
  },
  { name: 'write:media', why: label('Sends pictures along', 'Joindre des images') },
  {
    name: 'read:statuses',
    why: label(
      'Looks up whether a post went out, so that it never goes out twice',
      'Vérifier si une publication est partie, pour ne jamais l’envoyer deux fois',
    ),
  },
  { name: 'read:accounts', why: label('Knows which account this is', 'Savoir de quel compte il s’agit') },
  {
    name: 'read:notifications',
    why: label(
      'Hears what people answer and say to the account',
      'Entendre ce que l’on répond et dit au compte',
    ),
    optional: true,
  },
] as const

/**
 * mastodon/documentation, methods/apps and methods/oauth: an app for each server, registered by the hub itself; PKCE
 * since 4.3, ignored before.
 */
export const mastodonConnect: Connect<MastodonSettings, MastodonCredentials> = {
  needs: ['server'],
  authorizeAt: ({ server }) => `${server}/oauth/authorize`,
  scopes: () => scopes,
  separator: ' ',
  pkce: true,
  register: async ({ name, website, redirectURI }, way) => {
    const told = await askOnTheWay(
      way,
      {
        url: `${way.settings.server}/api/v1/apps`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          client_name: name,
          website,
          redirect_uris: redirectURI,
          scopes: scopes.map((scope) => scope.name).join(' '),
        }),
      },
      { secrets: [], shape: appShape },
    )
    return told.kind === 'told'
      ? { kind: 'told', value: { clientId: told.value.client_id, clientSecret: told.value.client_secret } }
      : told
  },
  grant: async (asked, way) => {
    const { server } = way.settings
    const told = await exchangeCode(
      {
        ...asked,
        url: `${server}/oauth/token`,
        client: 'form',
        shape: tokenShape,
        fields: { scope: scopes.map((scope) => scope.name).join(' ') },
      },
      way,
    )
    if (told.kind !== 'told') return told
    const { access_token: accessToken, scope, expires_in } = told.value
    const me = await askOnTheWay(
      way,
      {
        url: `${server}/api/v1/accounts/verify_credentials`,
        headers: { authorization: `Bearer ${accessToken}` },
      },
      { secrets: [accessToken], shape: meShape },
    )
    if (me.kind !== 'told') return me
    return {
      kind: 'granted',
      scopes: scopesIn(scope),
      accounts: [
        {
          id: me.value.id,
          name: nameAt(me.value.username, server ?? ''),
          settings: {},
          credentials: { accessToken },
          endsAt: endOf(expires_in, way.now()),
        },
      ],
    }
  },
}
