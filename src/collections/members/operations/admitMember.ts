import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Member } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { memberErrors } from '../errors'
import { forgetIdentities } from '../oidc/identityStore'
import { settingsOf } from '../options'
import { markJoining } from '../profile/judgedFace'
import { say } from '../say'

// System reads and writes: a stranger signs up, and has no rights of their own.

/** Somebody who may become a member, checked and tidied. */
export type Newcomer = Pick<Member, 'email' | 'handle' | 'displayName'> & {
  locale: 'en' | 'fr'
  /** Null: they log in by a provider, until a password reset gives them one. */
  password: string | null
}

/** The member of an address, verified or not; null when there is none. */
export const findByEmail = async (email: string, req: PayloadRequest): Promise<Member | null> =>
  req.payload.db.findOne<Member>({ collection: slugs.members, where: { email: { equals: email } }, req })

/** Is an address taken for good: verified by its owner, or of an imported author? */
export const isSettled = ({ _verified, importedFrom }: Member): boolean => Boolean(_verified || importedFrom)

/**
 * Who may go on under a handle that they have: an unverified registration. A member's own handle is taken for a
 * sign-up with their address too, or the answer would tell whose address it is.
 */
export const unsettledId = (known: Member | null): number | string | undefined =>
  known && !isSettled(known) ? known.id : undefined

/**
 * Holds a newcomer to the code of conduct in force.
 *
 * @returns the version in force, or null when there is none.
 * @throws CODE_NOT_ACCEPTED, naming the version.
 */
export const requireCode = async (
  acceptedCode: number | null | undefined,
  req: PayloadRequest,
): Promise<number | null> => {
  const inForce = await settingsOf(req.payload).conduct.inForce(req)
  if (inForce && acceptedCode !== inForce.version)
    throw memberErrors.CODE_NOT_ACCEPTED({
      field: 'acceptedCode',
      message: `Accept the code of conduct in force first: version ${inForce.version}.`,
    })
  return inForce?.version ?? null
}

/**
 * Makes a member of a newcomer, or hands an unverified registration of the same address over to them: everything that
 * somebody else may have left in it (password, identities, the token of an earlier mail) is replaced.
 *
 * @param args.known - the unverified registration of that address, or null.
 * @param args.verified - the address is proven already; else the mail that asks for it is on its way.
 * @param args.acceptedCode - version of the code of conduct that they accepted, or null when there is none.
 */
export const admitMember = async (args: {
  newcomer: Newcomer
  known: Member | null
  verified: boolean
  acceptedCode: number | null
  req: PayloadRequest
}): Promise<number | string> => {
  const { newcomer, known, verified, acceptedCode, req } = args
  const { conduct, emit } = settingsOf(req.payload)
  markJoining(req)
  const member = known ? await replace(known, newcomer, verified, req) : await create(newcomer, verified, req)
  if (newcomer.password === null) await clearPassword(member, req)
  if (known && !verified) await say(emit, 'member.registered', { member, req })
  if (acceptedCode !== null) await conduct.accept({ member, version: acceptedCode, req })
  return member
}

// Payload hashes one at every creation; nobody ever learns this one.
const unknowable = (): string => randomBytes(32).toString('base64url')

const create = async (
  { password, ...newcomer }: Newcomer,
  verified: boolean,
  req: PayloadRequest,
): Promise<number | string> => {
  const { id } = await req.payload.create({
    collection: slugs.members,
    data: { ...newcomer, password: password ?? unknowable(), roles: ['member'], _verified: verified },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

const replace = async (
  known: Member,
  { password, ...newcomer }: Newcomer,
  verified: boolean,
  req: PayloadRequest,
): Promise<number | string> => {
  const { id } = known
  await forgetIdentities(id, req)
  await req.payload.update({
    collection: slugs.members,
    id,
    data: { ...newcomer, password: password ?? unknowable(), _verified: verified },
    depth: 0,
    overrideAccess: true,
    req,
  })
  // The earlier mail must not verify what somebody else may have changed since. 160 bits, like Payload's own.
  await req.payload.db.updateOne({
    collection: slugs.members,
    id,
    data: { _verificationToken: verified ? null : randomBytes(20).toString('hex') },
    req,
    returning: false,
  })
  return id
}

const clearPassword = async (member: number | string, req: PayloadRequest): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: member,
    data: { hash: null, salt: null },
    req,
    returning: false,
  })
}
