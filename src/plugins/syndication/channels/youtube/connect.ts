import { z } from 'zod'
import { label } from '../channel'
import type { Connect } from '../connect'
import type { OAuthCredentials } from '../oauth'
import { refreshGrant } from '../refreshGrant'
import type { YoutubeSettings } from './upload'

const channelsShape = z.object({
  items: z.array(z.object({ id: z.string().min(1), snippet: z.object({ title: z.string() }) })).default([]),
})

/** developers.google.com, OAuth 2 for web servers: `offline` and `consent` bring a refresh token each time. */
export const youtubeConnect: Connect<YoutubeSettings, OAuthCredentials> = {
  needs: [],
  authorizeAt: () => 'https://accounts.google.com/o/oauth2/v2/auth',
  scopes: () => [
    {
      name: 'https://www.googleapis.com/auth/youtube.upload',
      why: label('Publishes videos', 'Publier des vidéos'),
    },
    {
      name: 'https://www.googleapis.com/auth/youtube.force-ssl',
      why: label(
        'Corrects and takes back videos, knows which channel this is and how its videos do',
        'Corriger et retirer des vidéos, savoir de quelle chaîne il s’agit et ce que deviennent ses vidéos',
      ),
    },
  ],
  separator: ' ',
  pkce: false,
  extra: { access_type: 'offline', prompt: 'consent' },
  app: {
    address: 'https://console.cloud.google.com/apis/credentials',
    hint: label(
      'An OAuth client for a web application, with the YouTube Data API v3 switched on. Until Google has verified it, its videos stay private.',
      'Un client OAuth pour application web, avec la YouTube Data API v3 activée. Tant que Google ne l’a pas vérifié, ses vidéos restent privées.',
    ),
  },
  grant: refreshGrant({
    tokenAddress: 'https://oauth2.googleapis.com/token',
    client: 'form',
    lacks: 'Google gave no refresh token.',
    who: () => ({ url: 'https://www.googleapis.com/youtube/v3/channels?part=snippet&mine=true' }),
    shape: channelsShape,
    accounts: ({ items }) => items.map(({ id, snippet }) => ({ id, name: snippet.title, settings: {} })),
    none: 'This Google account has no channel on YouTube.',
  }),
}
