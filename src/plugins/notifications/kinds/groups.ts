import { label } from '../../../config/label'
import { digestKind } from '../digest/digestKind'
import type { KindGroup } from './kind'

/** Groups of preferences that every hub has. */
export const groups: Record<string, KindGroup> = {
  community: {
    title: label('News of the community', 'Vie de la communauté'),
    hint: label(
      'A new version of the code of conduct, and what concerns everybody',
      'Une nouvelle version du code de conduite, et ce qui concerne tout le monde',
    ),
  },
  standing: {
    title: label('Your standing', 'Votre place dans la communauté'),
    hint: label('When your part in the community grows', 'Lorsque votre rôle dans la communauté évolue'),
  },
  publishing: {
    title: label('Publishing', 'Publication'),
    hint: label(
      'For editors: what did not reach a network',
      'Pour la rédaction\u202f: ce qui n’a pas atteint un réseau',
    ),
    roles: ['editor'],
  },
  // Of the digest itself; no row of the preferences, but what its unsubscribe link switches off.
  [digestKind.group]: {
    title: label('Every mail that can be chosen', 'Tous les courriels facultatifs'),
    hint: label('Everything but what concerns your account', 'Tout sauf ce qui concerne votre compte'),
  },
}
