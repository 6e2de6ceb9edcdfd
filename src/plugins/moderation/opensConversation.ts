import { slugs } from '../../slugs'
import type { ModerationSettings } from './options'

/** Does something hang under what is of this kind: a topic's replies, all that a member writes? */
export const opensConversation = (
  { collections }: Pick<ModerationSettings, 'collections'>,
  kind: string,
): boolean => kind === slugs.members || collections.some(({ slug, opens }) => slug === kind && opens)
