import { z } from 'zod'
import { label } from '../channel'
import { exchangeCode, problem, scopesIn } from '../codeGrant'
import type { Connect } from '../connect'
import type { SlackCredentials, SlackSettings } from './publish'

// A failure is a 200 as well.
const answerShape = z.union([
  z.object({
    ok: z.literal(true),
    access_token: z.string().startsWith('xoxb-'),
    scope: z.string().nullish(),
    team: z.object({ id: z.string().min(1), name: z.string() }),
    bot_user_id: z.string().optional(),
  }),
  z.object({ ok: z.literal(false), error: z.string() }),
])

/** docs.slack.dev, installing with OAuth: the bot comes into a workspace; the channel stays a setting. */
export const slackConnect: Connect<SlackSettings, SlackCredentials> = {
  needs: ['channel'],
  authorizeAt: () => 'https://slack.com/oauth/v2/authorize',
  scopes: () => [
    {
      name: 'chat:write',
      why: label('Writes where the bot was invited', 'Écrire là où le bot a été invité'),
    },
  ],
  separator: ',',
  pkce: false,
  app: {
    address: 'https://api.slack.com/apps',
    hint: label(
      'An app with the bot scope chat:write; Slack asks for https.',
      'Une application avec le droit de bot chat:write\u202f; Slack exige https.',
    ),
  },
  grant: async (asked, way) => {
    const told = await exchangeCode(
      { ...asked, url: 'https://slack.com/api/oauth.v2.access', client: 'form', shape: answerShape },
      way,
    )
    if (told.kind !== 'told') return told
    const answer = told.value
    if (!answer.ok) return problem(/code/.test(answer.error) ? 'expired' : 'refused', answer.error)
    const { team, access_token: token, scope } = answer
    return {
      kind: 'granted',
      scopes: scopesIn(scope),
      accounts: [{ id: team.id, name: team.name, settings: {}, credentials: { token }, endsAt: null }],
    }
  },
}
