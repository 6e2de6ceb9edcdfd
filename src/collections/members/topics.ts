import { z } from 'zod'

const aboutMember = z.strictObject({ member: z.union([z.number(), z.string()]) })

/** What the members slice says, and the shape of each message. */
export const memberTopics = {
  /** Somebody signed up, or asked for the mail again: the address waits to be verified by `_verificationToken`. */
  'member.registered': aboutMember,
  /** Somebody signed up with the address of a verified member, who should hear of it. */
  'member.known-address': aboutMember,
  /** Somebody asked for a new password; `resetPasswordToken` is good for an hour. */
  'member.password-forgotten': aboutMember,
  /** A provider opens the member's account from now on, or no longer: they should know. */
  'member.identity-linked': aboutMember,
  'member.identity-unlinked': aboutMember,
  /** Somebody asks for a new password; `sealed` holds the address as they typed it, known or not. */
  'member.password-wanted': z.strictObject({ sealed: z.string() }),
  /** A password was set: by its owner, by the link of a mail, or by an administrator. */
  'member.password-changed': aboutMember,
  'member.second-factor-on': aboutMember,
  'member.second-factor-off': aboutMember,
  /** An administrator or the operator took it off. */
  'member.second-factor-reset': aboutMember,
  /** A link to confirm a new address goes out; `sealed` holds it and where it goes, for the hub's eyes only. */
  'member.email-change': z.strictObject({ ...aboutMember.shape, sealed: z.string() }),
  /** Somebody wants to move their account to the address of this member. */
  'member.address-wanted': aboutMember,
  /** The address was changed; `sealed` holds the old one, which hears of it too. */
  'member.email-changed': z.strictObject({ ...aboutMember.shape, sealed: z.string() }),
} as const

/** One of {@link memberTopics}. */
export type MemberTopic = keyof typeof memberTopics
