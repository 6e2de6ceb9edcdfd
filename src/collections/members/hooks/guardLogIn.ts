import {
  AuthenticationError,
  type CollectionAfterLoginHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { slugs } from '../../../slugs'
import { type Account, findAccount, saveAccount } from '../credentials/account'
import { forgetFailures } from '../credentials/attempts'
import { authenticate } from '../credentials/authenticate'
import { memberErrors } from '../errors'
import { hasSecondFactor } from '../secondFactor/store'
import { notePasswordChange } from './passwordChange'
import { noteSession } from '../sessions/noteSession'

// What one operation leaves for its later hooks.
const marks = { hash: 'logInHash', reset: 'passwordReset' } as const

/**
 * Stands before Payload's own log-in (REST, GraphQL, the admin's form): one answer for everything that fails, and
 * none of them for who has a second factor, which only `confirmLogIn` can ask for.
 */
export const guardLogIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'resetPassword') {
    req.context[marks.reset] = true
    req.context[marks.hash] = undefined
  }
  if (operation !== 'login') return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  // Payload itself says which of the two is missing.
  if (!isText(email) || !isText(password)) return args
  const account = await authenticate({ email, password, req })
  if (await hasSecondFactor(account.id, req)) throw memberErrors.SECOND_FACTOR_REQUIRED()
  // Payload would still see a rest that is over by the hub's own clock.
  await forgetFailures(account, req)
  req.context[marks.reset] = undefined
  req.context[marks.hash] = account.hash
  return args
}

/**
 * Payload reads the account, hashes the password for a quarter of a second, and then writes the whole row back:
 * a password, role or session that changed meanwhile would be undone. So the row as it is committed is written once
 * more, with the new session; and who logged in with a password that was just replaced has not logged in.
 */
export const keepFresh: CollectionBeforeLoginHook = async ({ req, user }) => {
  const { [marks.hash]: hash } = req.context
  if (hash === undefined) return
  req.context[marks.hash] = undefined
  const { id, sessions: opening } = user as unknown as Account
  // Without `req`: what is committed, not what this transaction has written.
  const committed = await req.payload.db.findOne<Account & { id: number }>({
    collection: slugs.members,
    where: { id: { equals: id } },
  })
  if (committed?.hash !== hash || (await hasSecondFactor(id, req))) throw new AuthenticationError(req.t)
  const opened = opening?.at(-1)
  // Where the database has no transactions, the new session is among them already.
  const others = (committed.sessions ?? []).filter(({ id }) => id !== opened?.id)
  const sessions = [...others, ...(opened ? [opened] : [])]
  await saveAccount(committed, { loginAttempts: 0, lockUntil: null, sessions }, req)
}

/**
 * Remembers from where a session was opened. A password that was reset through a mail opens none for who has a second
 * factor: Payload made one, and it ends here.
 */
export const noteLogIn: CollectionAfterLoginHook = async ({ req, user }) => {
  const { id } = user as { id: number | string }
  const { [marks.reset]: isReset } = req.context
  req.context[marks.reset] = undefined
  if (isReset === true) await notePasswordChange(id, req)
  const account = await findAccount({ id: { equals: id } }, req)
  if (!account) return
  if (isReset === true && (await hasSecondFactor(id, req))) {
    await saveAccount(account, { sessions: [] }, req)
    return
  }
  const opened = account.sessions?.at(-1)
  if (opened) await noteSession({ member: id, session: opened, req })
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
