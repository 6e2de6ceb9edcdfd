import { z } from 'zod'
import { label } from '../channel'
import { askOnTheWay, problem } from '../codeGrant'
import type { Connect } from '../connect'
import { graphGet, graphVerdict } from '../graph'
import { longToken } from '../metaGrant'
import type { FacebookCredentials, FacebookSettings } from './publish'

const pagesShape = z.object({
  data: z.array(z.object({ id: z.string().min(1), name: z.string(), access_token: z.string().optional() })),
})
const permissionsShape = z.object({
  data: z.array(z.object({ permission: z.string(), status: z.string() })),
})

/** Pages of one answer. */
const mostPages = '100'

/** Facebook Login: a person’s long-lived token, and from it the tokens of the pages, which do not end by themselves. */
export const facebookConnect: Connect<FacebookSettings, FacebookCredentials> = {
  needs: [],
  authorizeAt: ({ version }) => `https://www.facebook.com/${version}/dialog/oauth`,
  scopes: () => [
    { name: 'pages_show_list', why: label('Lists your pages', 'Lister vos pages') },
    {
      name: 'pages_manage_posts',
      why: label('Publishes, corrects and takes back posts', 'Publier, corriger et retirer des publications'),
    },
    {
      name: 'pages_manage_engagement',
      why: label('Writes the first comment', 'Écrire le premier commentaire'),
    },
    {
      name: 'pages_read_engagement',
      why: label(
        'Looks up whether a post went out, so that it never goes out twice',
        'Vérifier si une publication est partie, pour ne jamais l’envoyer deux fois',
      ),
    },
    {
      name: 'pages_read_user_content',
      why: label('Reads the comments below posts', 'Lire les commentaires sous les publications'),
      optional: true,
    },
    {
      name: 'read_insights',
      why: label('Sees how posts do', 'Voir ce que deviennent les publications'),
      optional: true,
    },
  ],
  separator: ',',
  pkce: false,
  app: {
    address: 'https://developers.facebook.com/apps',
    hint: label(
      'An app of the kind Business with Facebook Login; its number and its secret.',
      'Une application de type Business avec Facebook Login\u202f: son numéro et sa clé secrète.',
    ),
  },
  grant: async (asked, way) => {
    const version = way.settings.version ?? ''
    const graph = `https://graph.facebook.com/${version}`
    const told = await longToken(
      {
        ...asked,
        short: { url: `${graph}/oauth/access_token`, client: 'query' },
        long: {
          url: `${graph}/oauth/access_token`,
          fields: (short) => ({
            grant_type: 'fb_exchange_token',
            client_id: asked.app.clientId,
            fb_exchange_token: short,
          }),
        },
      },
      way,
    )
    if (told.kind !== 'told') return told
    const { accessToken } = told.value
    const reading = { secrets: [accessToken], verdict: graphVerdict }
    const pages = await askOnTheWay(
      way,
      graphGet(`${graph}/me/accounts`, accessToken, { fields: 'id,name,access_token', limit: mostPages }),
      { ...reading, shape: pagesShape },
    )
    if (pages.kind !== 'told') return pages
    const given = await askOnTheWay(way, graphGet(`${graph}/me/permissions`, accessToken), {
      ...reading,
      shape: permissionsShape,
    })
    const [first, ...others] = pages.value.data.flatMap(({ id, name, access_token }) =>
      access_token
        ? [{ id, name, settings: { page: id }, credentials: { accessToken: access_token }, endsAt: null }]
        : [],
    )
    if (!first) return problem('none', 'This person manages no page, or shared none.')
    return {
      kind: 'granted',
      accounts: [first, ...others],
      scopes:
        given.kind === 'told'
          ? given.value.data.filter(({ status }) => status === 'granted').map(({ permission }) => permission)
          : null,
    }
  },
}
