import { label, type Label } from '../../../config/label'
import type { CountName } from '../channels/channel'

/** Counts in words. */
export const countLabels: Record<CountName, Label> = {
  impressions: label('Views', 'Vues'),
  reach: label('Reach', 'Portée'),
  likes: label('Likes', 'J’aime'),
  reposts: label('Shares', 'Partages'),
  quotes: label('Quotes', 'Citations'),
  replies: label('Replies', 'Réponses'),
  clicks: label('Clicks', 'Clics'),
  saves: label('Saves', 'Enregistrements'),
}
