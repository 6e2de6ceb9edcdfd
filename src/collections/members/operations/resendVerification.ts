import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import type { Member } from '../../../payload-types'
import { slugs } from '../../../slugs'
import type { MembersOptions } from '../options'
import { say } from '../say'
import type { Registration } from './registerMember'

/** Sends the verification mail again. Answers alike for an address that is unknown or verified already. */
export const resendVerification =
  ({ emit }: Pick<MembersOptions, 'emit'>): Operation<{ email: string }, Registration> =>
  async (input, req) => {
    const email = input.email.trim().toLowerCase()
    await inTransaction({ payload: req.payload, req }, async (req) => {
      // System read: whoever asks is not signed in, and learns nothing.
      const member = await req.payload.db.findOne<Member>({
        collection: slugs.members,
        where: { email: { equals: email } },
        req,
      })
      if (member && !member._verified && !member.importedFrom)
        await say(emit, 'member.registered', { member: member.id, req })
    })
    return { email }
  }
