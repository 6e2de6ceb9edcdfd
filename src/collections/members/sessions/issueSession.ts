import { generatePayloadCookie, getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { type Account, findAccount } from '../credentials/account'
import { memberErrors } from '../errors'
import { noteSession } from './noteSession'

/** A session as its owner's client keeps it. */
export type IssuedSession = {
  /** The JSON Web Token that Payload's own log-in would give. */
  token: string
  /** When it expires, in seconds since 1970. */
  exp: number
  /** The member's own language. */
  locale: 'en' | 'fr' | null
}

/**
 * Logs a member in who has proved who they are, by whatever means: a new session, its token, and the cookie on the
 * answer. Every call opens a session of its own, whatever session the request came with.
 *
 * @param args.member - id of a verified member.
 * @throws TOKEN_INVALID when there is no such member any more, or they are not verified.
 */
export const issueSession = async (args: {
  member: number | string
  req: PayloadRequest
}): Promise<IssuedSession> => {
  const { member, req } = args
  const { payload } = req
  const { config } = payload.collections[slugs.members]
  const issued = await inTransaction({ payload, req }, async (req) => {
    // Read inside the transaction: Payload's helper writes the whole row back.
    const account = await findAccount({ id: { equals: member } }, req)
    if (!account || account._verified === false) throw memberErrors.TOKEN_INVALID()
    const user = { ...account, collection: slugs.members } as unknown as TypedUser
    // Whatever stands before Payload's own log-in stands before every other one.
    for (const hook of config.hooks.beforeLogin)
      await hook({ collection: config, context: req.context, req, user })
    const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
    const fieldsToSign = getFieldsToSign({
      collectionConfig: config,
      email: account.email,
      user,
      ...(sid === undefined ? {} : { sid }),
    })
    const opened = (user as unknown as Account).sessions?.at(-1)
    if (opened) await noteSession({ member, session: opened, req })
    const { token, exp } = await jwtSign({
      fieldsToSign,
      secret: payload.secret,
      tokenExpiration: config.auth.tokenExpiration,
    })
    return { token, exp, locale: account.locale ?? null }
  })
  req.responseHeaders ??= new Headers()
  // Its type leaves open whether it is a string.
  const cookie = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token: issued.token,
  })
  req.responseHeaders.append('set-cookie', String(cookie))
  return issued
}
