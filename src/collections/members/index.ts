import type { CollectionConfig } from 'payload'
import { Members } from './Members'
import type { MembersOptions } from './options'

export { membersGraphQL } from './graphql'
export { validateHandle } from './handle'
export { knownAddressLetter, type MailAccount, resetLetter, verificationLetter } from './mails'
export { type MembersOptions } from './options'
export { memberTopics } from './topics'

/** Everybody: visitors who signed up and staff alike, told apart by roles. */
export const members = (options: MembersOptions): CollectionConfig[] => [Members(options)]
