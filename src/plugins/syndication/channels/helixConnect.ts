import { z } from 'zod'
import { label } from './channel'
import type { Connect, Scope } from './connect'
import type { HelixSettings } from './helix'
import type { OAuthCredentials } from './oauth'
import { refreshGrant } from './refreshGrant'

const usersShape = z.object({
  data: z.array(z.object({ id: z.string().regex(/^\d+$/), display_name: z.string().min(1) })),
})

/**
 * dev.twitch.tv, authorization code grant: a confidential client, whose PKCE Twitch does not document. Who says yes is
 * the channel itself.
 *
 * @param settingsOf - what the account's form is told; `id`: of who said yes.
 */
export const helixConnect = <Settings extends HelixSettings>(
  scope: Scope,
  settingsOf: (id: string, given: Partial<Settings>) => Partial<Settings>,
): Connect<Settings, OAuthCredentials> => ({
  needs: [],
  authorizeAt: () => 'https://id.twitch.tv/oauth2/authorize',
  scopes: () => [scope],
  separator: ' ',
  pkce: false,
  app: {
    address: 'https://dev.twitch.tv/console/apps',
    hint: label('A confidential app of your own.', 'Une application confidentielle à vous.'),
  },
  grant: refreshGrant({
    tokenAddress: 'https://id.twitch.tv/oauth2/token',
    client: 'form',
    lacks: 'Twitch gave no refresh token: the app is public.',
    who: (_token, { clientId }) => ({
      url: 'https://api.twitch.tv/helix/users',
      headers: { 'client-id': clientId },
    }),
    shape: usersShape,
    accounts: ({ data }, { settings }) =>
      data.map(({ id, display_name }) => ({ id, name: display_name, settings: settingsOf(id, settings) })),
    none: 'Twitch did not say whose token it is.',
  }),
})
