import { randomBytes } from 'node:crypto'
import { type PayloadRequest, ValidationError } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import type { Member } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { memberErrors } from '../errors'
import type { MembersOptions } from '../options'
import { inLanguage } from '../../../config/label'
import { hashForNothing } from '../password'
import { say } from '../say'
import { type RegistrationInput, registrationFaults } from '../validateRegistration'
import { freeHandle } from './freeHandle'

/** The same for every address: a mail is on its way, to it and to nobody else. */
export type Registration = { email: string }

/**
 * Signs somebody up: the member, their acceptance of the code and the message that sends the mail, or nothing.
 *
 * The answer never tells whether an address is known. A verified member's address changes nothing and sends them a
 * word; an unverified one's registration is replaced by this one, with a new token: so nobody can wait in an account
 * that they opened with somebody else's address. Handles are public, so a taken one is told; but one that only an
 * unverified registration holds is free, because its refusal would tell of that registration.
 *
 * @throws ValidationError naming the fields · CODE_NOT_ACCEPTED · HANDLE_TAKEN
 */
export const registerMember =
  ({ conduct, emit }: MembersOptions): Operation<{ data: RegistrationInput }, Registration> =>
  async ({ data }, req) => {
    const wanted = checked(data, req)
    const { email } = wanted
    try {
      await inTransaction({ payload: req.payload, req }, async (req) => {
        const inForce = await conduct.inForce(req)
        if (inForce && data.acceptedCode !== inForce.version)
          throw memberErrors.CODE_NOT_ACCEPTED({
            field: 'acceptedCode',
            message: `Accept the code of conduct in force first: version ${inForce.version}.`,
          })
        const known = await findByEmail(email, req)
        await freeHandle({ handle: wanted.handle, for: known?.id, req })
        if (known && (known._verified || known.importedFrom)) {
          await hashForNothing(wanted.password)
          await say(emit, 'member.known-address', { member: known.id, req })
          return
        }
        const member = known ? await replace(known, wanted, req) : await create(wanted, req)
        if (known) await say(emit, 'member.registered', { member, req })
        if (inForce) await conduct.accept({ member, version: inForce.version, req })
      })
    } catch (error) {
      // Two at once with one address, on a database that lets two transactions run: the other one has it now.
      if (!(error instanceof ValidationError) || !(await findByEmail(email, req))) throw error
    }
    return { email }
  }

type Wanted = Pick<Member, 'email' | 'handle' | 'displayName'> & { locale: 'en' | 'fr'; password: string }

const checked = (data: RegistrationInput, req: PayloadRequest): Wanted => {
  const errors = registrationFaults(data).map(({ path, message }) => ({
    path,
    message: inLanguage(message, req),
  }))
  if (errors.length > 0) throw new ValidationError({ collection: slugs.members, errors, req })
  return {
    email: data.email.trim().toLowerCase(),
    password: data.password,
    handle: data.handle.trim(),
    displayName: data.displayName.trim(),
    locale: data.locale ?? (req.locale === 'fr' ? 'fr' : 'en'),
  }
}

// System reads and writes from here on: a stranger signs up, and has no rights of their own.

const findByEmail = async (email: string, req: PayloadRequest): Promise<Member | null> =>
  req.payload.db.findOne<Member>({ collection: slugs.members, where: { email: { equals: email } }, req })

const create = async (wanted: Wanted, req: PayloadRequest): Promise<number | string> => {
  const { id } = await req.payload.create({
    collection: slugs.members,
    data: { ...wanted, roles: ['member'] },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

const replace = async (known: Member, wanted: Wanted, req: PayloadRequest): Promise<number | string> => {
  const { id } = known
  await req.payload.update({
    collection: slugs.members,
    id,
    data: wanted,
    depth: 0,
    overrideAccess: true,
    req,
  })
  // The earlier mail must not verify what somebody else may have changed since. 160 bits, like Payload's own.
  await req.payload.db.updateOne({
    collection: slugs.members,
    id,
    data: { _verificationToken: randomBytes(20).toString('hex') },
    req,
    returning: false,
  })
  return id
}
