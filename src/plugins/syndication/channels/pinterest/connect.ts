import { z } from 'zod'
import { label } from '../channel'
import type { Connect } from '../connect'
import type { OAuthCredentials } from '../oauth'
import { refreshGrant } from '../refreshGrant'
import type { PinterestSettings } from './publish'

const boardsShape = z.object({
  items: z.array(
    z.object({
      id: z.string().regex(/^\d+$/),
      name: z.string(),
      owner: z.object({ username: z.string() }).nullish(),
    }),
  ),
})

/**
 * pinterest/api-description, `/oauth/token` (HTTP Basic, `continuous_refresh`) and `/boards`: the boards of the person
 * are what there is to choose from.
 */
export const pinterestConnect: Connect<PinterestSettings, OAuthCredentials> = {
  needs: [],
  authorizeAt: () => 'https://www.pinterest.com/oauth/',
  scopes: () => [
    { name: 'pins:write', why: label('Publishes and takes back pins', 'Publier et retirer des épingles') },
    {
      name: 'pins:read',
      why: label(
        'Looks up whether a pin went out, and how it does',
        'Vérifier si une épingle est partie, et ce qu’elle devient',
      ),
    },
    { name: 'boards:write', why: label('Puts pins on a board', 'Mettre des épingles dans un tableau') },
    { name: 'boards:read', why: label('Lists your boards', 'Lister vos tableaux') },
    {
      name: 'user_accounts:read',
      why: label('Knows which account this is', 'Savoir de quel compte il s’agit'),
    },
  ],
  separator: ',',
  pkce: false,
  app: {
    address: 'https://developers.pinterest.com/apps/',
    hint: label(
      'With trial access only you see its pins; ask there for standard access.',
      'Avec l’accès d’essai, vous seul voyez ses épingles\u202f; demandez-y l’accès standard.',
    ),
  },
  grant: refreshGrant({
    tokenAddress: 'https://api.pinterest.com/v5/oauth/token',
    client: 'basic',
    fields: { continuous_refresh: 'true' },
    lacks: 'Pinterest gave no refresh token.',
    who: () => ({ url: 'https://api.pinterest.com/v5/boards?page_size=250' }),
    shape: boardsShape,
    accounts: ({ items }) =>
      items.map(({ id, name, owner }) => ({
        id,
        name: owner ? `@${owner.username} · ${name}` : name,
        settings: { board: id },
      })),
    none: 'This account has no board.',
  }),
}
