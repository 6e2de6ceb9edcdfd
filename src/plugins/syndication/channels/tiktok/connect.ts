import { z } from 'zod'
import { jsonRequest } from '../call'
import { label } from '../channel'
import type { Connect } from '../connect'
import type { OAuthCredentials } from '../oauth'
import { refreshGrant } from '../refreshGrant'
import type { TiktokSettings } from './settings'

const creatorShape = z.object({ data: z.object({ creator_username: z.string().min(1) }) })

/** developers.tiktok.com, login kit for web: the app's id is a `client_key` there; PKCE is for desktop apps alone. */
export const tiktokConnect: Connect<TiktokSettings, OAuthCredentials> = {
  needs: [],
  authorizeAt: () => 'https://www.tiktok.com/v2/auth/authorize/',
  clientIdField: 'client_key',
  scopes: () => [
    {
      name: 'video.publish',
      why: label('Publishes videos and pictures', 'Publier des vidéos et des images'),
    },
    {
      name: 'user.info.basic',
      why: label('Knows which account this is', 'Savoir de quel compte il s’agit'),
    },
    {
      name: 'video.list',
      why: label('Sees how its posts do', 'Voir ce que deviennent ses publications'),
      optional: true,
    },
  ],
  separator: ',',
  pkce: false,
  app: {
    address: 'https://developers.tiktok.com/apps/',
    hint: label(
      'An app with Login Kit and the Content Posting API. Until TikTok has audited it, it may only post for the account itself; pictures need the hub’s address to be verified there.',
      'Une application avec Login Kit et la Content Posting API. Tant que TikTok ne l’a pas auditée, elle ne peut publier que pour le compte lui-même\u202f; pour les images, l’adresse du hub doit y être vérifiée.',
    ),
  },
  grant: refreshGrant({
    tokenAddress: 'https://open.tiktokapis.com/v2/oauth/token/',
    client: 'form',
    clientIdField: 'client_key',
    lacks: 'TikTok gave no refresh token.',
    who: () => jsonRequest('https://open.tiktokapis.com/v2/post/publish/creator_info/query/', {}),
    shape: creatorShape,
    accounts: ({ data: { creator_username: name } }) => [{ id: name, name: `@${name}`, settings: {} }],
    none: '',
  }),
}
