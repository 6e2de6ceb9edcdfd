import type { GraphQLFieldResolver } from 'graphql'
import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { GraphQLContext } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { openMail, sealMail } from '../email/sealedLink'
import { settingsOf } from '../options'

/**
 * Notes that somebody asks for a new password. For every address the same write and nothing else: Payload's own door
 * would do a known address's work at once, and the time of its answer would tell.
 */
const wantPassword = (email: string, req: PayloadRequest): Promise<void> =>
  inTransaction({ payload: req.payload, req }, (req) =>
    settingsOf(req.payload).emit({
      topic: 'member.password-wanted',
      payload: { sealed: sealMail(req.payload.config.secret, { to: email }) },
      req,
    }),
  )

/** In place of Payload's resolver of the mutation. */
export const forgotPasswordMember: GraphQLFieldResolver<never, GraphQLContext, { email: string }> = async (
  _source,
  { email },
  { req },
) => {
  await wantPassword(email, req)
  return true
}

/** In place of Payload's `POST /api/members/forgot-password`, which the admin's form asks too. */
export const forgotPasswordEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email } = (req.data ?? {}) as { email?: unknown }
    if (typeof email !== 'string' || email === '') throw new APIError('Missing email.', 400)
    await wantPassword(email, req)
    return Response.json({ message: req.t('general:success') })
  },
}

/** For `member.password-wanted`: makes the link, for an address that has a member, and says that its mail is due. */
export const makeResetLink = async (message: {
  payload: { [key: string]: unknown }
  req: PayloadRequest
}): Promise<void> => {
  const { payload, req } = message
  const mail = openMail(req.payload.config.secret, payload.sealed)
  if (mail) await req.payload.forgotPassword({ collection: slugs.members, data: { email: mail.to }, req })
}
