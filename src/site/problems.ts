import type { MessageKey } from './messages'

/** What GraphQL answers beside data: the hub's own errors carry a code, Payload's validation errors name fields. */
export type GraphQLProblem = {
  message: string
  extensions?: {
    code?: string
    field?: string
    fields?: readonly { path: string }[]
    /** What the hub's own errors add, for words of one's own. */
    data?: { facts?: unknown }
  }
}

/** What went wrong, as sentences by key: about the whole form, and about its fields. */
export type Problems = { form?: MessageKey; fields: Record<string, MessageKey> }

const byCode: Record<string, MessageKey> = {
  UNAUTHENTICATED: 'problem.loggedOut',
  FORBIDDEN: 'problem.loggedOut',
  EVENT_HAS_DRAFT: 'problem.eventHasDraft',
  OCCURRENCE_NOT_FOUND: 'problem.dateGone',
  NOTHING_TO_CHANGE: 'problem.required',
  TIME_SKIPPED: 'problem.timeSkipped',
  ENDS_BEFORE_START: 'problem.endsBeforeStart',
  BAD_RULE: 'problem.badRule',
  RULE_NAMES_DAYS: 'problem.ruleNamesDays',
  SERIES_NOT_DIVISIBLE: 'problem.notDivisible',
  DELETE_INSTEAD: 'problem.deleteInstead',
  TOPIC_LOCKED: 'problem.topicLocked',
  TOPIC_NOT_FOUND: 'problem.topicGone',
  TOPIC_DELETED: 'problem.topicGone',
  SLOW_MODE: 'problem.slowed',
  SECONDS_INVALID: 'problem.seconds',
  TOPIC_ARCHIVED: 'problem.topicArchived',
  TOPIC_MOVED: 'problem.topicMerged',
  FORUM_NOT_FOUND: 'problem.forumGone',
  POST_FORBIDDEN: 'problem.mayNotPost',
  REPLY_FORBIDDEN: 'problem.mayNotReply',
  KIND_NOT_TAKEN: 'problem.kindNotTaken',
  TAGS_REQUIRED: 'problem.tagsRequired',
  TARGET_NOT_FOUND: 'problem.textGone',
  REPLY_NOT_IN_TOPIC: 'problem.textGone',
  REACTION_OWN: 'problem.reactionOwn',
  REACTIONS_SPENT: 'problem.reactionsSpent',
  NOT_A_QUESTION: 'problem.notAQuestion',
  NOT_AN_IDEA: 'problem.notAnIdea',
  IDEA_CLOSED: 'problem.ideaClosed',
  DUPLICATE_OF_MISSING: 'problem.duplicateMissing',
  NOTE_TOO_LONG: 'problem.noteTooLong',
  POLL_NOT_FOUND: 'problem.pollGone',
  POLL_CLOSED: 'problem.pollClosed',
  POLL_VOTED: 'problem.pollVoted',
  POLL_CHOICE_MISSING: 'problem.pollChoose',
  POLL_CHOICES_MANY: 'problem.pollTooMany',
  POLL_OPTIONS_COUNT: 'problem.pollCount',
  POLL_OPTION_TOO_LONG: 'problem.pollLong',
  POLL_OPTION_TWICE: 'problem.pollTwice',
  POLL_QUESTION_TOO_LONG: 'problem.pollQuestionLong',
  POLL_MOST_INVALID: 'problem.pollMost',
  POLL_CLOSES_INVALID: 'problem.pollCloses',
  PIN_IN_PAST: 'problem.pinInPast',
  SAME_TOPIC: 'problem.sameTopic',
  EVERYTHING_CHOSEN: 'problem.allChosen',
  OPENING_DELETED: 'problem.openingDeleted',
  TOPIC_BOUND: 'problem.topicBound',
  TOPIC_HAS_REPLIES: 'problem.hasReplies',
  TEXT_HELD: 'problem.textHeld',
  REPLY_DELETED: 'problem.replyGone',
  TOO_MANY_REQUESTS: 'problem.tooFast',
  TOO_FAST: 'problem.tooFast',
  PAYLOAD_TOO_LARGE: 'problem.tooLarge',
  LINKS_OFF: 'problem.linksOff',
  SIGN_UPS_SLOWED: 'problem.signUpsSlowed',
  CODE_NOT_ACCEPTED: 'problem.codeChanged',
  BLOCKED: 'problem.blocked',
  TOO_MANY_MENTIONS: 'problem.tooManyMentions',
  TEXT_EMPTY: 'problem.required',
  TEXT_ONLY_NAMES: 'problem.onlyNames',
  TEXT_ONLY_QUOTES: 'problem.onlyQuotes',
  TEXT_TOO_LONG: 'problem.textTooLong',
  REPLY_NOT_FOUND: 'problem.replyGone',
  PICTURE_REFUSED: 'compose.uploadFailed',
  PICTURE_TOO_LARGE: 'compose.uploadFailed',
  TOO_MANY_PICTURES: 'problem.tooManyPictures',
  DISCUSSION_NOT_FOUND: 'problem.discussionGone',
  COMMENTS_OFF: 'problem.discussionClosed',
  COMMENTS_CLOSED: 'problem.discussionClosed',
  COMMENT_NOT_FOUND: 'problem.commentGone',
  COMMENT_DELETED: 'problem.commentGone',
  EDIT_WINDOW_OVER: 'problem.editOver',
  WRONG_PASSWORD: 'problem.wrongPassword',
  ONLY_ADMIN: 'problem.onlyAdmin',
  EXPORT_RUNNING: 'problem.exportRunning',
  AVATAR_REFUSED: 'problem.notAPicture',
  PICTURE_KNOWN: 'problem.pictureKnown',
  AVATAR_TOO_LARGE: 'problem.pictureTooLarge',
  HANDLE_UNFIT: 'problem.handleUnfit',
  HANDLE_TAKEN: 'problem.taken',
  IDENTITY_TAKEN: 'problem.identityTaken',
  ADDRESS_KNOWN: 'problem.addressKnown',
  LAST_LOG_IN: 'problem.lastLogIn',
  EMAIL_UNVERIFIED: 'problem.notVerified',
  SECOND_FACTOR_WRONG: 'problem.wrongCode',
  HANDLE_TOO_SOON: 'problem.handleTooSoon',
  TOKEN_INVALID: 'problem.badToken',
  ACCOUNT_LOCKED: 'problem.lockedOut',
  SEATS_GONE: 'problem.seatsGone',
  OFFER_EXPIRED: 'problem.offerOver',
  EVENT_OVER: 'problem.eventOver',
  EVENT_CANCELLED: 'problem.eventCancelled',
  REGISTRATION_NOT_OPEN: 'problem.notOpenYet',
  REGISTRATION_CLOSED: 'problem.closed',
  TOO_MANY_GUESTS: 'problem.tooManyGuests',
  ANSWER_REQUIRED: 'problem.answerRequired',
  RSVP_REFUSED: 'problem.refused',
  FEEDBACK_CLOSED: 'problem.feedbackClosed',
  NOT_THERE: 'problem.notThere',
  EVENT_NOT_OVER: 'problem.notOver',
  ROSTER_BUSY: 'problem.busy',
  CODE_UNKNOWN: 'problem.codeUnknown',
  NOT_GOING: 'problem.notGoing',
  CHECK_IN_NOT_OPEN: 'problem.checkInClosed',
  MESSAGES_SPENT: 'problem.messagesSpent',
  MESSAGE_EMPTY: 'problem.required',
  NOBODY_TO_TELL: 'problem.nobodyToTell',
  RSVP_NOT_WAITING: 'problem.notWaiting',
  ALREADY_ATTENDED: 'problem.notWaiting',
  RSVP_NOT_FOUND: 'problem.notWaiting',
  CASE_CLAIMED: 'problem.caseClaimed',
  CASE_CHANGED: 'problem.caseChanged',
  LINK_USED: 'problem.caseChanged',
  OWN_POST: 'problem.ownCase',
  OWN_DECISION: 'problem.ownCase',
  TARGET_GONE: 'problem.caseGone',
  LINK_EXPIRED: 'problem.badToken',
  LINK_INVALID: 'problem.badToken',
  RULE_REQUIRED: 'moderate.ruleMissing',
  OWN_CONTENT: 'problem.ownContent',
  RULE_UNKNOWN: 'problem.ruleNeeded',
  NOTE_REQUIRED: 'problem.noteNeeded',
  ALREADY_REPORTED: 'problem.alreadyReported',
  ALREADY_DECIDED: 'problem.justDecided',
  TOO_MANY_REPORTS: 'problem.manyReports',
  EXPLANATION_REQUIRED: 'problem.explanationNeeded',
  ADDRESS_UNKNOWN: 'problem.addressUnknown',
  NAME_REQUIRED: 'problem.nameNeeded',
  EMAIL_REQUIRED: 'problem.emailNeeded',
  GOOD_FAITH_REQUIRED: 'problem.goodFaithNeeded',
  ALREADY_APPEALED: 'problem.alreadyAppealed',
  APPEAL_TOO_LATE: 'problem.appealLate',
  CONTEST_NOT_FOUND: 'problem.contestGone',
  REASON_REQUIRED: 'problem.reasonNeeded',
  VOTES_NOT_FOUND: 'problem.votesGone',
  NOT_TO_BE_DECIDED: 'problem.notToDecide',
  JURY_NOT_DONE: 'problem.juryNotDone',
  OUTCOME_NOT_SET: 'problem.outcomeFirst',
  NOT_A_JUDGE: 'problem.notAJudge',
  JUDGING_NOT_OPEN: 'problem.juryClosed',
  CONFLICT_DECLARED: 'problem.conflictDeclared',
  POINTS_OUT_OF_RANGE: 'problem.pointsRange',
  JUDGEMENT_INCOMPLETE: 'problem.pointsMissing',
  NO_ENTRIES: 'problem.nothingToDecide',
  CONTEST_BUSY: 'problem.contestBusy',
  CONTEST_NOT_OPEN: 'problem.contestNotOpen',
  CONTEST_CLOSED: 'problem.contestClosed',
  CONTEST_CANCELLED: 'problem.contestCancelled',
  RULES_NOT_ACCEPTED: 'problem.rulesNotAccepted',
  MEMBER_SUSPENDED: 'problem.barred',
  ORGANISER_EXCLUDED: 'problem.organises',
  STAFF_EXCLUDED: 'problem.isStaff',
  AGE_REQUIRED: 'problem.ageNeeded',
  UNDER_AGE: 'problem.underAge',
  TERRITORY_REQUIRED: 'problem.territoryNeeded',
  TERRITORY_EXCLUDED: 'problem.territoryExcluded',
  MEMBER_TOO_NEW: 'problem.tooNew',
  TRUST_TOO_LOW: 'problem.trustTooLow',
  EVENT_NOT_ATTENDED: 'problem.notAttended',
  RECENT_WINNER: 'problem.recentWinner',
  ENTRIES_SPENT: 'problem.entriesSpent',
  ENTRY_NOT_FOUND: 'problem.entryGone',
  ENTRY_WITHDRAWN: 'problem.entryWithdrawn',
  ENTRY_INCOMPLETE: 'problem.entryIncomplete',
  ENTRY_TOO_LONG: 'problem.entryTooLong',
  MEDIA_NOT_ALLOWED: 'problem.mediaNotAllowed',
  TOO_MANY_FILES: 'problem.tooManyFiles',
  FILE_TOO_LARGE: 'problem.fileTooLarge',
  FILE_REFUSED: 'problem.fileRefused',
  FILE_NOT_YOURS: 'problem.fileGone',
  FILES_SPENT: 'problem.filesSpent',
  LINK_REFUSED: 'problem.linkRefused',
  STEP_UNKNOWN: 'problem.stepUnknown',
  STEP_NOT_OPEN: 'problem.stepNotOpen',
  PREDICTION_SETTLED: 'problem.outcomeSet',
  NOT_YET_CLOSED: 'problem.stillOpen',
  QUIZ_NOT_STARTED: 'problem.quizNotStarted',
  QUIZ_OVER: 'problem.quizOver',
  QUIZ_DONE: 'problem.quizDone',
  ANSWER_UNKNOWN: 'problem.answerUnknown',
  PREDICTION_INVALID: 'problem.predictionInvalid',
  ENTRY_NOT_APPROVED: 'problem.notStanding',
  NO_PUBLIC_VOTE: 'problem.noVote',
  VOTING_NOT_OPEN: 'problem.voteNotOpen',
  VOTING_CLOSED: 'problem.voteClosed',
  OWN_ENTRY: 'problem.ownEntry',
  VOTES_SPENT: 'problem.votesSpent',
  NOTHING_WON: 'problem.nothingWon',
  CLAIM_TOO_LATE: 'problem.claimTooLate',
}

/** The sentence of a code that the hub names as a reason; the general one for a code that is not known. */
export const sentenceOf = (code: string): MessageKey => byCode[code] ?? 'problem.GENERAL'

// What the hub refuses in a field though its shape is right.
const byField: Record<string, MessageKey> = {
  handle: 'problem.handleReserved',
  displayName: 'problem.nameRefused',
  email: 'problem.emailRefused',
}

// They name the text, but nothing in it is wrong.
const aboutNoField = new Set(['TOO_FAST', 'TOO_MANY_REQUESTS', 'TOO_MANY_REPORTS'])

/** A minute, as clocks show it. */
const minute = 60_000

/** From which minute on a text is taken again where slow mode refused it, ISO 8601; null when that is not why. */
export const slowedUntil = (errors: readonly GraphQLProblem[]): string | null => {
  const slowed = errors.find(({ extensions }) => extensions?.code === 'SLOW_MODE')
  const { until } = (slowed?.extensions?.data?.facts ?? {}) as { until?: unknown }
  if (typeof until !== 'string') return null
  // Rounded up: at the minute that is shown, it works.
  return new Date(Math.ceil(Date.parse(until) / minute) * minute).toISOString()
}

/**
 * The problems of an answer as sentences that a visitor can act on. An unknown code becomes the general sentence:
 * nothing that a server wrote for developers is shown.
 *
 * @param known - names of the form's fields; a fault in any other field belongs to the whole form.
 */
export const problemsOf = (errors: readonly GraphQLProblem[], known: readonly string[]): Problems => {
  const problems: Problems = { fields: {} }
  for (const { extensions } of errors) {
    const code = extensions?.code ?? ''
    const key = byCode[code]
    const fields = aboutNoField.has(code) ? [] : fieldsOf(extensions).filter((field) => known.includes(field))
    for (const field of fields) problems.fields[field] ??= key ?? byField[field] ?? 'problem.invalid'
    if (fields.length === 0) problems.form ??= key ?? 'problem.GENERAL'
  }
  if (Object.keys(problems.fields).length > 0) problems.form ??= 'problem.form'
  return problems
}

const fieldsOf = (extensions: GraphQLProblem['extensions']): string[] =>
  extensions?.fields?.map(({ path }) => path) ?? (extensions?.field === undefined ? [] : [extensions.field])
