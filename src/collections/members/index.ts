import type { CollectionConfig } from 'payload'
import { Avatars } from './avatar/Avatars'
import { Members } from './Members'
import { keepSettings, type MembersOptions, resolveOptions } from './options'
import { Identities } from './oidc/Identities'
import { FormerHandles } from './handles/FormerHandles'
import { SecondFactors } from './secondFactor/SecondFactors'
import { MemberSessions } from './sessions/MemberSessions'
import { AccountTokens } from './tokens/AccountTokens'

export { type DisposableAddresses } from './address'
export { tidyName } from './displayName'
export { membersGraphQL } from './graphql'
export { validateHandle } from './handle'
export { knownAddressLetter, type MailAccount, resetLetter, verificationLetter } from './mails'
export { type MembersOptions } from './options'
export { isInAudience } from './profile/audience'
export { writtenFace } from './profile/face'
export { isJoining, keepProposedFace, showJudgedFace } from './profile/judgedFace'
export { siteLogIn } from './admin/loginPage'
export { accountGraphQL } from './accountGraphql'
export { confirmPassword } from './credentials/confirmPassword'
export { describeAccount } from './erasure/describeAccount'
export { lockAccount } from './erasure/lockAccount'
export { scrubAccount } from './erasure/scrubAccount'
export { isLastAdmin } from './hooks/keepAnAdmin'
export { resetSecondFactorByOperator } from './secondFactor/resetSecondFactor'
export { endSessionsOf } from './sessions/endSessions'
export { issueSession } from './sessions/issueSession'
export { createToken, dropTokens, readToken, takeToken, type TokenContents } from './tokens/tokens'
export { oidcGraphQL } from './oidc/graphql'
export { identityLinkedLetter, identityUnlinkedLetter } from './oidc/letters'
export { type LoginProvider } from './oidc/provider'
export { addressWantedLetter, emailChangedLetter, emailChangeLetter } from './email/letters'
export { openMail, sampleMail } from './email/sealedLink'
export { securityLetter } from './securityLetters'
export { makeResetLink } from './operations/forgotPassword'
export { forgetExpired } from './task'
export { memberTopics } from './topics'

/** Everybody: visitors who signed up and staff alike, told apart by roles. */
export const members = (options: MembersOptions): CollectionConfig[] => {
  const settings = resolveOptions(options)
  return [
    keepSettings(Members(settings), settings),
    FormerHandles,
    Avatars({ directory: settings.avatarDirectory }),
    AccountTokens,
    Identities,
    MemberSessions,
    SecondFactors,
  ]
}
