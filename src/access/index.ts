import type { Access, FieldAccess, Payload, PayloadRequest, Where } from 'payload'
import { hubCustom } from '../config/hubCustom'

/** Every role a member can hold; several at once. `member` is everybody. */
export const roles = ['admin', 'manager', 'editor', 'moderator', 'member'] as const
/** One of {@link roles}. */
export type Role = (typeof roles)[number]

/** Roles that may open the admin panel. */
export const staffRoles = ['admin', 'manager', 'editor', 'moderator'] as const satisfies readonly Role[]

type User = {
  id: number | string
  roles?: readonly Role[] | null
  _verified?: boolean | null
  secondFactorSince?: string | null
}

/** As much of a request as roles need: who asks, and the hub's own rules. */
export type Asker = Pick<PayloadRequest, 'user'> & { payload?: Pick<Payload, 'config'> }

/**
 * The signed-in member of a request with their roles, or null. Who has not verified their address is nobody: they
 * cannot log in, and a session from before (an address can be made unverified again) gives no rights either.
 */
export const userOf = (req: Pick<PayloadRequest, 'user'>): User | null => {
  const user = req.user as User | null | undefined
  return user && user._verified !== false ? user : null
}

const isStaffRole = (role: Role): boolean => (staffRoles as readonly Role[]).includes(role)

/**
 * Do the staff roles of the request's member wait for a second factor? Only in a hub that demands one of its staff
 * (option `secondFactor`); until it is on, such a member has the rights of a member.
 */
export const lacksSecondFactor = (req: Asker): boolean => {
  const user = userOf(req)
  return (
    user !== null &&
    user.secondFactorSince == null &&
    hubCustom(req.payload?.config ?? {}).secondFactor === 'staff' &&
    (user.roles ?? []).some(isStaffRole)
  )
}

/**
 * Does the request's member hold one of these roles, with its rights? An admin holds every role. See
 * {@link lacksSecondFactor}.
 */
export const hasRole = (req: Asker, ...wanted: readonly Role[]): boolean => {
  const roles = userOf(req)?.roles ?? []
  const held = lacksSecondFactor(req) ? roles.filter((role) => !isStaffRole(role)) : roles
  return held.includes('admin') || wanted.some((role) => held.includes(role))
}

/** Atom: anybody, signed in or not. */
export const anyone: Access = () => true
/** Atom: nobody through an API; only the hub's own code. */
export const nobody: Access = () => false
/** Atom: a signed-in member. */
export const isMember: Access = ({ req }) => userOf(req) !== null
/** Atom: a member with one of the roles. */
export const isRole =
  (...wanted: readonly Role[]): Access =>
  ({ req }) =>
    hasRole(req, ...wanted)
/** Atom: any staff role. */
export const isStaff: Access = isRole(...staffRoles)
/** Atom: only admins. */
export const isAdmin: Access = isRole('admin')
/** Atom: documents whose field names the member of the request (`isSelf('author')`, `isSelf('id')`). */
export const isSelf =
  (field = 'id'): Access =>
  ({ req }) => {
    const user = userOf(req)
    return user === null ? false : { [field]: { equals: user.id } }
  }
/** Atom: documents that match, whoever asks. */
export const matching =
  (where: Where): Access =>
  () =>
    where
/** Atom: published documents (Payload drafts). */
export const isPublished: Access = matching({ _status: { equals: 'published' } })

/** One rule is enough. `true` from any wins; otherwise the conditions are joined by OR. */
export const anyOf =
  (...rules: readonly Access[]): Access =>
  async (args) => {
    const answers = await Promise.all(rules.map(async (rule) => rule(args)))
    if (answers.includes(true)) return true
    const wheres = answers.filter((answer) => typeof answer === 'object')
    return wheres.length === 0 ? false : { or: wheres }
  }

/** Every rule is needed. `false` from any wins; otherwise the conditions are joined by AND. */
export const allOf =
  (...rules: readonly Access[]): Access =>
  async (args) => {
    const answers = await Promise.all(rules.map(async (rule) => rule(args)))
    if (answers.includes(false)) return false
    const wheres = answers.filter((answer) => typeof answer === 'object')
    return wheres.length === 0 ? true : { and: wheres }
  }

/** Field atom: a member with one of the roles. */
export const fieldRole =
  (...wanted: readonly Role[]): FieldAccess =>
  ({ req }) =>
    hasRole(req, ...wanted)
/** Field atom: nobody through an API. */
export const fieldNobody: FieldAccess = () => false
/** Field atom: the member whose document it is, or one of the roles. */
export const fieldSelfOrRole =
  (...wanted: readonly Role[]): FieldAccess =>
  ({ req, id, doc }) => {
    const user = userOf(req)
    return (
      user !== null &&
      (String(user.id) === String(id ?? (doc as { id?: unknown } | undefined)?.id) || hasRole(req, ...wanted))
    )
  }
