import { type PayloadRequest, ValidationError } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inLanguage } from '../../../config/label'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { tidyAddress } from '../address'
import { tidyName } from '../displayName'
import { refuseOfficialName } from '../hooks/keepFace'
import { settingsOf } from '../options'
import { say } from '../say'
import { rehearse } from './rehearse'
import { type RegistrationFault, type RegistrationInput, registrationFaults } from '../validateRegistration'
import { admitMember, findByEmail, isSettled, unsettledId, type Newcomer, requireCode } from './admitMember'
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
 * @throws ValidationError naming the fields · CODE_NOT_ACCEPTED · HANDLE_UNFIT · HANDLE_TAKEN
 */
export const registerMember: Operation<{ data: RegistrationInput }, Registration> = async ({ data }, req) => {
  const newcomer = checked(data, req)
  const { email, displayName } = newcomer
  await refuseOfficialName({ displayName, roles: [], req })
  try {
    const settled = await inTransaction({ payload: req.payload, req }, async (req) => {
      const acceptedCode = await requireCode(data.acceptedCode, req)
      const known = await findByEmail(email, req)
      await freeHandle({ handle: newcomer.handle, for: unsettledId(known), req })
      if (known && isSettled(known)) return { member: known.id, acceptedCode }
      await admitMember({ newcomer, known, verified: false, acceptedCode, req })
      return null
    })
    if (settled) {
      await rehearse({ newcomer, acceptedCode: settled.acceptedCode, req })
      await say(settingsOf(req.payload).emit, 'member.known-address', { member: settled.member, req })
    }
  } catch (error) {
    // Two at once with one address, on a database that lets two transactions run: the other one has it now.
    if (!(error instanceof ValidationError) || !(await findByEmail(email, req))) throw error
  }
  return { email }
}

const checked = (data: RegistrationInput, req: PayloadRequest): Newcomer & { password: string } => {
  refuseFaults(registrationFaults(data, settingsOf(req.payload).disposable), req)
  return {
    email: tidyAddress(data.email),
    password: data.password,
    handle: data.handle.trim(),
    displayName: tidyName(data.displayName),
    locale: data.locale ?? (req.locale === 'fr' ? 'fr' : 'en'),
  }
}

/**
 * Says every fault at once, in the language of the request.
 *
 * @throws ValidationError naming the fields, when there are any.
 */
export const refuseFaults = (faults: readonly RegistrationFault[], req: PayloadRequest): void => {
  if (faults.length === 0) return
  const errors = faults.map(({ path, message }) => ({ path, message: inLanguage(message, req) }))
  throw new ValidationError({ collection: slugs.members, errors, req })
}
