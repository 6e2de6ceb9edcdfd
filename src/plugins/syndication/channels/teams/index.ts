import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { secretAddress } from '../parse'
import { composeTeams, type TeamsDraft, teamsLimit, teamsPicture } from './compose'
import { checkTeams, publishTeams, type TeamsCredentials, type TeamsSettings } from './publish'

/** A channel of Microsoft Teams, by a workflow; the connectors of Office 365 have ended. */
export const teams: Channel<TeamsSettings, TeamsCredentials, never, TeamsDraft> = {
  name: 'Microsoft Teams',
  capabilities: {
    text: { limit: teamsLimit, count: 'bytes' },
    repeat: 'none',
    below: 'none',
    picture: teamsPicture,
    session: false,
    limits: false,
  },
  settings: z.object({}),
  credentials: z.object({
    url: secretAddress(/^https:\/\/[\w.-]+\.(powerplatform|azure)\.com(:443)?\/\S+$/),
  }),
  form: {
    settings: [],
    credentials: [
      {
        name: 'url',
        label: label('Workflow address', 'Adresse du workflow'),
        hint: label(
          'In the channel: Workflows › “When a Teams webhook request is received”.',
          'Dans le canal\u202f: Workflows › «\u202fQuand une requête de webhook Teams est reçue\u202f».',
        ),
      },
    ],
  },
  newKey: randomKey,
  compose: composeTeams,
  publish: publishTeams,
  check: checkTeams,
}
