import { makeResetLink } from '../collections/members'
import { deskKinds } from '../plugins/desk'
import { continueFanOut, tellEditors, tellEverybody, tellMember } from '../plugins/notifications'
import type { Consumer } from '../plugins/outbox'
import { slugs } from '../slugs'

/** Who is told of what. */
export const tellings: Record<string, readonly Consumer[]> = {
  'member.registered': [tellMember('member.verify')],
  'member.known-address': [tellMember('member.known-address')],
  'member.password-forgotten': [tellMember('member.password-forgotten')],
  'member.identity-linked': [tellMember('member.identity-linked')],
  'member.identity-unlinked': [tellMember('member.identity-unlinked')],
  'conduct.in-force': [tellEverybody('conduct.in-force')],
  'privacy.export-ready': [tellMember('privacy.export-ready')],
  'privacy.erasure-asked': [tellMember('privacy.erasure-asked')],
  'privacy.erasure-cancelled': [tellMember('privacy.erasure-cancelled')],
  'standing.raised': [tellMember('standing.raised')],
  'member.password-wanted': [makeResetLink],
  'member.password-changed': [tellMember('member.password-changed')],
  'member.second-factor-on': [tellMember('member.second-factor-on')],
  'member.second-factor-off': [tellMember('member.second-factor-off')],
  'member.second-factor-reset': [tellMember('member.second-factor-reset')],
  'member.email-change': [tellMember('member.email-change')],
  'member.email-changed': [tellMember('member.email-changed')],
  'member.address-wanted': [tellMember('member.address-wanted')],
  // An admin does every role's work, and in a small hub is the only one.
  'form.answered': [
    tellEverybody('form.answered', {
      roles: ['editor', 'manager', 'admin'],
      subject: ({ answer }) => ({ collection: slugs.formSubmissions, id: answer as number | string }),
    }),
  ],
  'delivery.settled': [tellEditors],
  'publishing.stopped': [tellEverybody('publishing.stopped', { roles: ['editor', 'manager', 'admin'] })],
  'channel.ending': [tellEverybody('channel.ending', { roles: ['manager', 'admin'] })],
  'channel.lost': [tellEverybody('channel.lost', { roles: ['manager', 'admin'] })],
  ...Object.fromEntries(Object.keys(deskKinds).map((kind) => [kind, [tellMember(kind)]])),
  'notifications.fan-out': [continueFanOut],
}
