import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { type OAuthCredentials, oauthCredentials, oauthForm, type OAuthSession, refreshing } from '../oauth'
import { composeReddit, type RedditDraft, redditLimits } from './compose'
import { redditConnect } from './connect'
import { measureReddit, redditMeasures } from './measure'
import { checkReddit, findReddit, publishReddit, redditAgent, removeReddit } from './publish'
import { type RedditSettings, redditSettings } from './settings'

/**
 * A community on Reddit, for apps that were approved before Reddit closed its doors: off until its form says so, and
 * over when Reddit's API is.
 */
export const reddit: Channel<RedditSettings, OAuthCredentials, OAuthSession, RedditDraft> = {
  name: 'Reddit',
  capabilities: {
    text: { limit: redditLimits.text, count: 'units', title: redditLimits.title },
    repeat: 'lookup',
    below: 'comment',
    session: true,
    limits: false,
    measures: redditMeasures,
  },
  settings: redditSettings,
  credentials: oauthCredentials,
  form: {
    settings: [
      {
        name: 'access',
        label: label('Access', 'Accès'),
        choices: [
          { value: 'off', label: label('None: this channel is off', 'Aucun\u202f: ce canal est éteint') },
          {
            value: 'approved',
            label: label('The app is approved by Reddit', 'L’application est approuvée par Reddit'),
          },
        ],
        hint: label(
          'Reddit has taken no new apps since 31 October 2026 and closes its API in March 2027.',
          'Reddit n’accepte plus d’application depuis le 31 octobre 2026 et ferme son API en mars 2027.',
        ),
      },
      {
        name: 'subreddit',
        label: label('Community', 'Communauté'),
        placeholder: 'r/example',
      },
      { name: 'username', label: label('Account', 'Compte'), placeholder: 'u/example' },
      {
        name: 'post',
        label: label('It posts', 'Il publie'),
        choices: [
          { value: 'link', label: label('Links', 'Des liens') },
          { value: 'text', label: label('Texts', 'Des textes') },
        ],
      },
    ],
    credentials: oauthForm(
      label(
        'A web app at reddit.com/prefs/apps, with identity, submit, read, history, edit.',
        'Une application web sur reddit.com/prefs/apps, avec identity, submit, read, history, edit.',
      ),
    ),
  },
  connect: redditConnect,
  newKey: randomKey,
  compose: composeReddit,
  publish: publishReddit,
  find: findReddit,
  remove: removeReddit,
  check: checkReddit,
  measure: measureReddit,
  openSession: refreshing({
    tokenAddress: 'https://www.reddit.com/api/v1/access_token',
    client: 'basic',
    headers: redditAgent,
  }),
}
