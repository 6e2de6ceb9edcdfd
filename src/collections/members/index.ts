import type { CollectionConfig, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import { Members } from './Members'

export { membersGraphQL } from './graphql'
export { knownAddressLetter, type MailAccount, resetLetter, verificationLetter } from './mails'
export { memberTopics } from './topics'

/** What {@link members} needs to know. */
export type MembersOptions = {
  emit: Emit
  /** The code of conduct, which lives in a slice of its own. */
  conduct: {
    /** The version that a newcomer has to accept, or null when none is published. */
    inForce: (req: PayloadRequest) => Promise<{ version: number } | null>
    /** Writes down that a member accepted a version; again is no error. */
    accept: (args: { member: number | string; version: number; req: PayloadRequest }) => Promise<unknown>
  }
}

/** Everybody: visitors who signed up and staff alike, told apart by roles. */
export const members = (options: MembersOptions): CollectionConfig[] => [Members(options)]
