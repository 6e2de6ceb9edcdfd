import type { Translate } from '../../messages'

/** What a member is called in a sentence. */
export const nameOf = (
  member: { displayName: string | null; former: boolean | null } | null,
  t: Translate,
): string => (!member || member.former ? t('comments.former') : (member.displayName ?? ''))
