import { inForceLetter } from '../collections/code-of-conduct'
import { answeredLetter } from '../collections/forms'
import {
  addressWantedLetter,
  emailChangedLetter,
  emailChangeLetter,
  identityLinkedLetter,
  identityUnlinkedLetter,
  knownAddressLetter,
  openMail,
  resetLetter,
  sampleMail,
  securityLetter,
  verificationLetter,
} from '../collections/members'
import { label } from '../config/label'
import type { Kind } from '../plugins/notifications'
import { erasureAskedLetter, erasureCancelledLetter, exportReadyLetter } from '../plugins/privacy'
import { raisedLetter } from '../plugins/standing'
import { endingLetter, lostLetter, stoppedLetter } from '../plugins/syndication'

/**
 * The members' own mails: their words live with the members, their sending with the notifications. Without a group,
 * they are mandatory; how to add a kind: docs/notifications.md.
 */
export const memberKinds = (secret: string): Record<string, Kind> => ({
  'member.verify': {
    via: ['email'],
    sample: { account: { _verified: false, _verificationToken: 'sample' } },
    write: ({ language, account }) => verificationLetter(language, account),
  },
  'conduct.in-force': {
    via: ['inApp', 'email'],
    sample: { data: { version: 2 } },
    write: ({ language, data }) => inForceLetter(language, { version: Number(data.version) }),
  },
  'member.identity-linked': { via: ['email'], write: ({ language }) => identityLinkedLetter(language) },
  'member.identity-unlinked': { via: ['email'], write: ({ language }) => identityUnlinkedLetter(language) },
  'member.known-address': { via: ['email'], write: ({ language }) => knownAddressLetter(language) },
  'member.password-forgotten': {
    via: ['email'],
    sample: {
      account: { resetPasswordToken: 'sample', resetPasswordExpiration: '9999-12-31T00:00:00.000Z' },
    },
    write: ({ language, account, now }) => resetLetter(language, account, now),
  },
  'member.password-changed': securityKind('password-changed'),
  'member.second-factor-on': securityKind('second-factor-on'),
  'member.second-factor-off': securityKind('second-factor-off'),
  'member.second-factor-reset': securityKind('second-factor-reset'),
  'member.email-change': {
    via: ['email'],
    address: ({ sealed }) => openMail(secret, sealed)?.to ?? null,
    sample: { data: { sealed: sampleMail } },
    write: ({ data: { sealed }, language }) => emailChangeLetter(language, { secret, sealed }),
  },
  'member.email-changed': {
    via: ['email'],
    address: ({ sealed }) => openMail(secret, sealed)?.to ?? null,
    write: ({ language }) => emailChangedLetter(language),
  },
  'member.address-wanted': { via: ['email'], write: ({ language }) => addressWantedLetter(language) },
})

const securityKind = (what: Parameters<typeof securityLetter>[0]): Kind => ({
  via: ['email'],
  write: ({ language }) => securityLetter(what, language),
})

/** What members are told of their standing. */
export const standingKinds: Record<string, Kind> = {
  'standing.raised': {
    via: ['inApp'],
    group: 'standing',
    urgency: 'canWait',
    sample: { data: { from: 1, to: 2 } },
    write: ({ language, data }) => raisedLetter(language, data),
  },
}

/** What members are told of their own data. */
export const privacyKinds: Record<string, Kind> = {
  'privacy.export-ready': {
    via: ['inApp', 'email'],
    sample: { data: { export: 1 } },
    write: ({ language }) => exportReadyLetter(language),
  },
  'privacy.erasure-asked': {
    via: ['email'],
    sample: { data: { dueAt: '2030-01-15T00:00:00.000Z' } },
    write: ({ language, data }) => erasureAskedLetter(language, data),
  },
  'privacy.erasure-cancelled': { via: ['email'], write: ({ language }) => erasureCancelledLetter(language) },
}

/** What editors are told of the forms; a busy form writes no mails unless somebody asks for them. */
export const formKinds: Record<string, Kind> = {
  'form.answered': {
    via: ['inApp'],
    group: 'forms',
    urgency: 'canWait',
    sample: { data: { form: 1, answer: 1, title: { en: 'Lend a hand', fr: 'Donner un coup de main' } } },
    write: ({ language, data }) => answeredLetter(language, data),
  },
}

/** What those who publish are told. The crisis switch is mandatory: whoever publishes has to know. */
export const publishingKinds: Record<string, Kind> = {
  'publishing.stopped': {
    via: ['inApp', 'email'],
    sample: { data: { stop: 1, reason: 'An accident at the venue' } },
    write: ({ language, data }) => stoppedLetter(language, data),
  },
}

/** What those who manage channels are told. Mandatory: nobody else can connect an account again. */
export const channelKinds: Record<string, Kind> = {
  'channel.ending': {
    via: ['inApp', 'email'],
    sample: {
      data: {
        channel: 1,
        name: 'Our page (The hub)',
        network: 'LinkedIn',
        endsAt: '2030-01-15T00:00:00.000Z',
      },
    },
    write: ({ language, data }) => endingLetter(language, data),
  },
  'channel.lost': {
    via: ['inApp', 'email'],
    sample: {
      data: { channel: 1, name: 'Our page (The hub)', network: 'LinkedIn', why: 'HTTP 401: revoked' },
    },
    write: ({ language, data }) => lostLetter(language, data),
  },
}

/** What those at the desk choose to hear of. */
export const deskGroups = {
  desk: {
    title: label('Editorial desk', 'Rédaction'),
    hint: label(
      'Texts that wait for you, decisions, remarks that name you, and plans',
      'Textes qui vous attendent, décisions, remarques qui vous mentionnent et programmations',
    ),
    roles: ['editor', 'manager'],
  },
  forms: {
    title: label('Answers to forms', 'Réponses aux formulaires'),
    hint: label(
      'When somebody fills in a form of the hub',
      'Quand une personne remplit un formulaire du site',
    ),
    roles: ['editor', 'manager'],
  },
} as const
