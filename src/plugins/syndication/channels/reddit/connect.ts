import { z } from 'zod'
import { label } from '../channel'
import type { Connect } from '../connect'
import type { OAuthCredentials } from '../oauth'
import { refreshGrant } from '../refreshGrant'
import { redditAgent } from './publish'
import type { RedditSettings } from './settings'

/** github.com/reddit-archive/reddit/wiki/OAuth2: an app that Reddit approved before it closed, and `permanent` tokens. */
export const redditConnect: Connect<RedditSettings, OAuthCredentials> = {
  needs: ['subreddit', 'username'],
  suits: ({ access }) => access === 'approved',
  authorizeAt: () => 'https://www.reddit.com/api/v1/authorize',
  scopes: () => [
    {
      name: 'submit',
      why: label('Publishes posts and comments', 'Publier des messages et des commentaires'),
    },
    { name: 'edit', why: label('Takes back what it published', 'Retirer ce qui a été publié') },
    {
      name: 'history',
      why: label(
        'Looks up whether a post went out, so that it never goes out twice',
        'Vérifier si un message est parti, pour ne jamais l’envoyer deux fois',
      ),
    },
    {
      name: 'read',
      why: label('Sees how its posts do', 'Voir ce que deviennent ses messages'),
    },
    { name: 'identity', why: label('Knows which account this is', 'Savoir de quel compte il s’agit') },
  ],
  separator: ' ',
  pkce: false,
  extra: { duration: 'permanent' },
  app: {
    address: 'https://www.reddit.com/prefs/apps',
    hint: label(
      'A web app that Reddit has approved; it approves no more.',
      'Une application web approuvée par Reddit, qui n’en approuve plus.',
    ),
  },
  grant: refreshGrant({
    tokenAddress: 'https://www.reddit.com/api/v1/access_token',
    client: 'basic',
    headers: (credentials, { settings }) => redditAgent({ settings, credentials }),
    lacks: 'Reddit gave no refresh token.',
    who: () => ({ url: 'https://oauth.reddit.com/api/v1/me' }),
    shape: z.object({ id: z.string().min(1), name: z.string().min(1) }),
    accounts: ({ id, name }, { settings }) => [
      { id, name: `u/${name} · r/${settings.subreddit}`, settings: { username: name } },
    ],
    none: '',
  }),
}
