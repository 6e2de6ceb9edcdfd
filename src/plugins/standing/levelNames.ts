import { label } from '../../config/label'
import type { TrustLevel } from './trustLevel'

/** The levels in words; the site has the same in its messages. */
export const levelNames = {
  0: label('Newcomer', 'Nouveau membre'),
  1: label('Member', 'Membre'),
  2: label('Regular', 'Membre régulier'),
  3: label('Trusted member', 'Membre de confiance'),
  4: label('Pillar of the community', 'Pilier de la communauté'),
} satisfies Record<TrustLevel, unknown>
