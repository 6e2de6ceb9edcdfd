import { z } from 'zod'
import { label } from '../channel'
import { askOnTheWay } from '../codeGrant'
import type { Connect } from '../connect'
import { graphGet, graphVerdict } from '../graph'
import type { LongLivedCredentials } from '../longLived'
import { longToken } from '../metaGrant'

const meShape = z.object({ id: z.string().min(1), username: z.string().min(1) })

/** developers.facebook.com, Threads API: get access tokens. */
export const threadsConnect: Connect<Record<string, never>, LongLivedCredentials> = {
  needs: [],
  authorizeAt: () => 'https://www.threads.net/oauth/authorize',
  scopes: () => [
    { name: 'threads_basic', why: label('Knows which account this is', 'Savoir de quel compte il s’agit') },
    {
      name: 'threads_content_publish',
      why: label('Publishes posts', 'Publier'),
    },
    {
      name: 'threads_read_replies',
      why: label(
        'Looks up whether a part of a thread went out',
        'Vérifier si une partie d’un fil est partie',
      ),
    },
    {
      name: 'threads_manage_replies',
      why: label('Goes on in replies', 'Continuer en réponse'),
    },
    {
      name: 'threads_manage_insights',
      why: label('Sees how posts do', 'Voir ce que deviennent les publications'),
      optional: true,
    },
    {
      name: 'threads_delete',
      why: label('Takes posts back', 'Retirer des publications'),
      optional: true,
    },
  ],
  separator: ',',
  pkce: false,
  app: {
    address: 'https://developers.facebook.com/apps',
    hint: label(
      'An app with the Threads API: its Threads app id and secret.',
      'Une application avec l’API Threads\u202f: l’identifiant et la clé propres à Threads.',
    ),
  },
  grant: async (asked, way) => {
    const told = await longToken(
      {
        ...asked,
        short: { url: 'https://graph.threads.net/oauth/access_token', client: 'form' },
        long: {
          url: 'https://graph.threads.net/access_token',
          fields: (short) => ({ grant_type: 'th_exchange_token', access_token: short }),
        },
      },
      way,
    )
    if (told.kind !== 'told') return told
    const { accessToken, permissions, endsAt } = told.value
    const me = await askOnTheWay(
      way,
      graphGet('https://graph.threads.net/v1.0/me', accessToken, { fields: 'id,username' }),
      { secrets: [accessToken], shape: meShape, verdict: graphVerdict },
    )
    if (me.kind !== 'told') return me
    const { id, username } = me.value
    return {
      kind: 'granted',
      scopes: permissions,
      accounts: [{ id, name: `@${username}`, settings: {}, credentials: { accessToken }, endsAt }],
    }
  },
}
