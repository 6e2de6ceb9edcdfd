const hour = 3_600_000

/**
 * How long an author changes their words, in milliseconds: a day, and thirty days from trust level 2 on. Discourse's
 * `post_edit_time_limit` and `tl2_post_edit_time_limit`.
 */
export const editWindow = (level: number): number => (level >= 2 ? 30 * 24 : 24) * hour

/** Pure: may the author of a text of that age still change it? */
export const isEditable = (args: {
  writtenAt: string | null | undefined
  now: Date
  level: number
}): boolean => args.now.getTime() - Date.parse(args.writtenAt ?? '') < editWindow(args.level)
