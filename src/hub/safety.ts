import type { PayloadRequest } from 'payload'
import { targetAt } from '../endpoints/targetAt'
import { subjectPath } from '../endpoints/subjectPath'
import { endSessionsOf, isLastAdmin } from '../collections/members'
import { appealCase, noteSanction, raiseCase } from '../plugins/moderation'
import type { Kind } from '../plugins/notifications'
import { tellAddress, tellMember } from '../plugins/notifications'
import type { Consumer } from '../plugins/outbox'
import {
  hiddenLetter,
  noticeLetter,
  openLetter,
  rejectedNotice,
  rejectedReport,
  receiptLetter,
  type ReportsOptions,
  sampleSealed,
  settledLetter,
  settleNotices,
  settleReports,
} from '../plugins/reports'
import {
  appealLetter,
  type RedressOptions,
  sanctionToken,
  stateDecision,
  stateHiding,
  stateRefusal,
  stateSanction,
  takeBack,
} from '../plugins/redress'
import {
  endedLetter,
  liftedLetter,
  overturnSanction,
  sanctionLetter,
  type SanctionsOptions,
} from '../plugins/sanctions'
import { trustLevelOfMember } from '../plugins/standing'
import { slugs } from '../slugs'

/** What can be reported, and how it is read. */
export const reportTargets: ReportsOptions['targets'] = {
  [slugs.topics]: { title: 'title', texts: ['body'], author: 'author' },
  [slugs.replies]: { texts: ['body'], author: 'author' },
  [slugs.comments]: { texts: ['body'], author: 'author' },
  [slugs.entries]: { title: 'title', texts: ['text'], author: 'member' },
  [slugs.members]: { title: 'displayName', texts: ['handle', 'bio'], author: 'id' },
}

/** What reporting asks of the others. */
export const reportPorts = {
  targets: reportTargets,
  level: trustLevelOfMember,
  raise: raiseCase,
  targetAt,
  pathOf: async (target: { collection: string; id: number | string }, req: PayloadRequest) =>
    target.collection === slugs.members ? profilePath(target.id, req) : subjectPath(target, req),
} satisfies Partial<ReportsOptions>

/** What sanctions ask of the others. */
export const sanctionPorts = {
  written: [slugs.topics, slugs.replies, slugs.comments, slugs.attachments],
  endSessions: endSessionsOf,
  isLastAdmin,
  noteOnCase: noteSanction,
  raise: raiseCase,
} satisfies Partial<SanctionsOptions>

/**
 * What somebody who is silenced may still do: read, keep their account and their privacy, take away what is theirs,
 * come to events, report and object. Every other verb speaks to somebody.
 */
export const quietVerbs: readonly string[] = [
  ...['markTopicRead', 'markTopicsRead', 'countView', 'recordReading', 'follow', 'unfollow'],
  ...['markNotificationsRead', 'setNotificationPreferences', 'unsubscribe', 'saveDraft', 'dropDraft'],
  ...['muteMember', 'unmuteMember', 'blockMember', 'unblockMember'],
  ...['registerMember', 'resendVerification', 'completeRegistration', 'acceptCodeOfConduct', 'linkIdentity'],
  ...['unlinkIdentity', 'logIn', 'confirmLogIn', 'revokeSession', 'logOutEverywhere', 'changePassword'],
  ...[
    'requestEmailChange',
    'confirmEmailChange',
    'cancelEmailChange',
    'startSecondFactor',
    'enableSecondFactor',
  ],
  ...['disableSecondFactor', 'renewRecoveryCodes', 'requestExport', 'requestErasure', 'cancelErasure'],
  ...['removeAvatar', 'removeTopic', 'removeReply', 'removeComment', 'unreact', 'unvoteIdea'],
  ...[
    'rsvp',
    'cancelRsvp',
    'checkInMyself',
    'withdrawEntry',
    'renewCalendarLink',
    'revokeCalendarLink',
    'submitForm',
  ],
  ...['reportContent', 'submitNotice', 'confirmNotice', 'appealDecision'],
]

/** What redress asks of the others. */
export const redressPorts = {
  reopen: appealCase,
  overturn: overturnSanction,
  report: rejectedReport,
  notice: rejectedNotice,
} satisfies Partial<RedressOptions>

/** Where a profile is read; null for who has none. */
const profilePath = async (
  id: number | string,
  req: PayloadRequest,
): Promise<{ en: string; fr: string } | null> => {
  const row = await req.payload.db.findOne<{ id: number; handle?: string }>({
    collection: slugs.members,
    where: { id: { equals: id } },
    req,
  })
  if (!row?.handle) return null
  const path = `/members/${encodeURIComponent(row.handle)}`
  return { en: path, fr: path }
}

const place = { en: '/forum/workshop/plane-patina?reply=3', fr: '/forum/workshop/plane-patina?reply=3' }

/** What people are told of reports, notices, sanctions and appeals. Mandatory: who is concerned has to know. */
export const safetyKinds = (secret: string): Record<string, Kind> => ({
  'report.received': {
    via: ['inApp'],
    sample: { data: { report: 1, title: 'Plane patina', path: place } },
    write: ({ language, data }) => receiptLetter(language, data),
  },
  'report.settled': {
    via: ['inApp', 'email'],
    sample: { data: { report: 1, title: 'Plane patina', path: null, outcome: 'upheld' } },
    write: ({ language, data }) => settledLetter(language, data),
  },
  'report.hid': {
    via: ['inApp', 'email'],
    sample: {
      data: { title: 'Plane patina', path: place, rules: ['respect'], at: '2030-01-15T00:00:00.000Z' },
    },
    write: ({ language, data }) => hiddenLetter(language, data),
  },
  'sanction.imposed': {
    via: ['inApp', 'email'],
    sample: {
      data: {
        sanction: 4,
        kind: 'suspension',
        rule: 'respect',
        ruleTitle: { en: 'Be kind', fr: 'Soyez aimables' },
        codeVersion: 2,
        facts: 'You insulted three members in one evening.',
        note: 'We would like to see you back.',
        startsAt: '2030-01-15T09:00:00.000Z',
        endsAt: '2030-01-22T09:00:00.000Z',
      },
    },
    write: ({ language, data }) => {
      const token = sanctionToken(secret, data.sanction as number | string)
      return sanctionLetter(language, data, `/report/decision?token=${encodeURIComponent(token)}`)
    },
  },
  'sanction.lifted': {
    via: ['inApp', 'email'],
    sample: { data: { sanction: 4, kind: 'silence', reason: 'We looked again.' } },
    write: ({ language, data }) => liftedLetter(language, data),
  },
  'sanction.ended': {
    via: ['inApp', 'email'],
    sample: { data: { sanction: 4, kind: 'silence' } },
    write: ({ language }) => endedLetter(language),
  },
  'appeal.settled': {
    via: ['inApp', 'email'],
    sample: { data: { appeal: 2, outcome: 'upheld', reasons: 'It was a quotation.' } },
    write: ({ language, data }) => appealLetter(language, data),
  },
  'notice.changed': {
    via: ['email'],
    reader: ({ sealed }) => {
      const found = openLetter(secret, sealed)
      return found && { email: found.email, name: found.name, language: found.language }
    },
    sample: {
      data: {
        sealed: sampleSealed,
        step: 'upheld',
        reference: 'N-7',
        url: 'https://hub.example.org/forum/workshop/plane-patina?reply=3',
        rule: 'respect',
        ruleTitle: { en: 'Be kind', fr: 'Soyez aimables' },
        until: '2030-07-15T00:00:00.000Z',
      },
    },
    write: ({ language, data }) => noticeLetter(language, data, secret),
  },
})

/** What is written down of what was decided, whether or not anybody is told. */
export const safetyRecords = {
  'moderation.decided': [settleReports, settleNotices, stateDecision],
  'moderation.opened': [stateRefusal],
  'moderation.undone': [takeBack],
  'report.hid': [stateHiding],
  'sanction.imposed': [stateSanction],
} satisfies Record<string, readonly Consumer[]>

/** Who is told of it. */
export const safetyTellings: Record<string, readonly Consumer[]> = {
  'report.received': [tellMember('report.received')],
  'report.settled': [tellMember('report.settled')],
  'report.hid': [tellMember('report.hid')],
  'sanction.imposed': [tellMember('sanction.imposed')],
  'appeal.settled': [tellMember('appeal.settled')],
  'sanction.lifted': [tellMember('sanction.lifted')],
  'sanction.ended': [tellMember('sanction.ended')],
  'notice.changed': [tellAddress('notice.changed')],
}
