import { defineErrors } from '../../core/errors'

/** What the forum may answer instead of doing as asked. */
export const forumErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  KEY_INVALID: { status: 400, message: 'A key has 8 to 64 letters, digits, hyphens and underscores.' },
  FORBIDDEN: { status: 403, message: 'Only moderators may do this, and authors with what is theirs.' },
  FORUM_NOT_FOUND: { status: 404, message: 'There is no such forum.' },
  FORUM_CYCLE: { status: 400, message: 'A forum cannot stand within itself.' },
  FORUM_TOO_DEEP: { status: 400, message: 'Forums stand four deep at most.' },
  FORUM_NOT_EMPTY: {
    status: 409,
    message: 'This forum has topics or forums in it, deleted topics too: move them first.',
  },
  SLUG_RESERVED: { status: 400, message: 'This address leads to something else: choose another one.' },
  POST_FORBIDDEN: { status: 403, message: 'You may not open topics in this forum.' },
  REPLY_FORBIDDEN: { status: 403, message: 'You may not reply in this forum.' },
  KIND_NOT_TAKEN: { status: 400, message: 'This forum does not take topics of this kind from you.' },
  TAGS_REQUIRED: { status: 400, message: 'A topic of this forum bears one of its required tags.' },
  PIN_IN_PAST: { status: 400, message: 'A topic is pinned until a day to come.' },
  TOPIC_NOT_FOUND: { status: 404, message: 'There is no such topic.' },
  TOPIC_LOCKED: { status: 409, message: 'This topic is locked: it takes no more replies.' },
  TOPIC_ARCHIVED: { status: 409, message: 'This topic is archived: it takes no replies and no changes.' },
  TOPIC_DELETED: { status: 409, message: 'This topic was deleted.' },
  TOPIC_MOVED: { status: 409, message: 'This topic was merged into another one: go on there.' },
  TOPIC_HAS_REPLIES: {
    status: 409,
    message: 'Others have replied to this topic: it is no longer yours to delete.',
  },
  SLOW_MODE: { status: 429, message: 'This is in slow mode: please wait before you write here again.' },
  SECONDS_INVALID: { status: 400, message: 'Slow mode is 0 to 86,400 seconds.' },
  TEXT_HELD: { status: 409, message: 'A moderator has hidden this: it cannot be deleted now.' },
  TOPIC_BOUND: {
    status: 409,
    message: 'This topic belongs to a text of the hub: it stays a topic of its own.',
  },
  TITLE_INVALID: { status: 400, message: 'A title has 5 to 160 characters.' },
  SAME_TOPIC: { status: 400, message: 'A topic is not merged into itself.' },
  NOTHING_CHOSEN: { status: 400, message: 'Choose the replies that go.' },
  EVERYTHING_CHOSEN: { status: 400, message: 'All replies would go: merge or move the topic instead.' },
  TOO_MANY_CHOSEN: { status: 400, message: 'These are too many replies for one split.' },
  OPENING_DELETED: {
    status: 409,
    message: 'The first of these replies was deleted: it cannot open a topic.',
  },
  REPLY_NOT_FOUND: { status: 404, message: 'There is no such reply.' },
  REPLY_DELETED: { status: 409, message: 'This reply was deleted.' },
})
