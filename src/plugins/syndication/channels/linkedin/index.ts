import { z } from 'zod'
import { type Channel, label } from '../channel'
import { randomKey } from '../keys'
import { linkedinConnect } from './connect'
import { secretText } from '../parse'
import { composeLinkedin, type LinkedinDraft, linkedinLimit, linkedinPicture } from './compose'
import { measureLinkedin, linkedinMeasures } from './measure'
import {
  checkLinkedin,
  editLinkedin,
  type LinkedinCredentials,
  type LinkedinSettings,
  publishLinkedin,
  removeLinkedin,
} from './publish'

/** A version lives for a year at least; a dead one is answered by 426, and a newer one can be typed in. */
const stockVersion = '202608'

/** A page or a person on LinkedIn. */
export const linkedin: Channel<LinkedinSettings, LinkedinCredentials, never, LinkedinDraft> = {
  name: 'LinkedIn',
  capabilities: {
    text: { limit: linkedinLimit, count: 'units' },
    repeat: 'none',
    below: 'comment',
    picture: linkedinPicture,
    session: false,
    limits: false,
    measures: linkedinMeasures,
  },
  settings: z.object({
    author: z
      .string({ error: 'Needed · Nécessaire' })
      .trim()
      .regex(/^urn:li:(organization:\d+|person:[\w-]+)$/, 'urn:li:organization:… · urn:li:person:…'),
    version: z.preprocess(
      (value) => value || stockVersion,
      z
        .string()
        .trim()
        .regex(/^20\d{4}$/, 'YYYYMM · AAAAMM'),
    ),
    speaksAs: z
      .enum(['person', 'page'])
      .nullish()
      .transform((value) => value ?? 'person'),
  }),
  credentials: z.object({ accessToken: secretText() }),
  form: {
    settings: [
      {
        name: 'speaksAs',
        label: label('Connect', 'Connecter'),
        choices: [
          { value: 'person', label: label('A person', 'Une personne') },
          { value: 'page', label: label('A page', 'Une page') },
        ],
      },
      {
        name: 'author',
        label: label('Author', 'Auteur'),
        placeholder: 'urn:li:organization:12345',
        hint: label(
          'A page or a person, as a URN. Connecting fills it in.',
          'Une page ou une personne, sous forme d’URN. La connexion le remplit.',
        ),
      },
      {
        name: 'version',
        label: label('Version of the API', 'Version de l’API'),
        placeholder: stockVersion,
      },
    ],
    credentials: [
      {
        name: 'accessToken',
        label: label('Access token', 'Jeton d’accès'),
        hint: label(
          'With w_organization_social for a page, w_member_social for a person; openid and profile. It ends after 60 days.',
          'Avec w_organization_social pour une page, w_member_social pour une personne\u202f; openid et profile. Il expire au bout de 60 jours.',
        ),
      },
    ],
  },
  connect: linkedinConnect,
  newKey: randomKey,
  compose: composeLinkedin,
  publish: publishLinkedin,
  edit: editLinkedin,
  remove: removeLinkedin,
  measure: measureLinkedin,
  check: checkLinkedin,
}
