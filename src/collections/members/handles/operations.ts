import { type PayloadRequest, ValidationError } from 'payload'
import { hasRole, staffRoles } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { inLanguage } from '../../../config/label'
import { inTransaction } from '../../../database/inTransaction'
import type { Member } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { ownAccount } from '../credentials/account'
import { memberErrors } from '../errors'
import { validateHandle } from '../handle'
import { freeHandle } from '../operations/freeHandle'
import { settingsOf } from '../options'
import { bilingual } from '../validateRegistration'
import { findFormer, type FormerHandle, idOf } from './keepHandles'

const day = 24 * 3600_000

/**
 * Gives the signed-in member another handle. Links to the old one lead to them, and nobody else gets it.
 *
 * @throws Forbidden · ValidationError naming `handle` · HANDLE_UNFIT · HANDLE_TAKEN · HANDLE_TOO_SOON
 */
export const changeHandle: Operation<{ handle: string }, { handle: string }> = async (input, req) => {
  const handle = input.handle.trim().toLowerCase()
  const verdict = validateHandle(handle)
  if (verdict !== true)
    throw new ValidationError({
      collection: slugs.members,
      errors: [{ path: 'handle', message: inLanguage(bilingual(verdict), req) }],
      req,
    })
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const { id, handle: before } = await ownAccount(req)
    if (handle === before) return { handle }
    const again = await changesAgain(id, req)
    if (again && !hasRole(req, ...staffRoles))
      throw memberErrors.HANDLE_TOO_SOON({
        field: 'handle',
        message: `The handle can be changed again on ${again.toISOString().slice(0, 10)}.`,
      })
    await freeHandle({ handle, for: id, req })
    await req.payload.update({
      collection: slugs.members,
      id,
      data: { handle },
      depth: 0,
      // The field is closed to members: this operation is their way.
      overrideAccess: true,
      req,
    })
    return { handle }
  })
}

/** When a member may change their handle again; null for now. */
export const changesAgain = async (member: number | string, req: PayloadRequest): Promise<Date | null> => {
  const { now, handleChangeDays } = settingsOf(req.payload)
  const { docs } = await req.payload.db.find<FormerHandle>({
    collection: slugs.formerHandles,
    where: { member: { equals: member } },
    sort: '-leftAt',
    limit: 1,
    pagination: false,
    req,
  })
  const last = docs[0]
  if (!last) return null
  const again = new Date(new Date(last.leftAt).getTime() + handleChangeDays * day)
  return again > now() ? again : null
}

/** The member with a handle, or who had it before; null when the one who asks may not see them. */
export const memberByHandle: Operation<{ handle: string }, Member | null> = async (input, req) => {
  const handle = input.handle.trim().toLowerCase()
  const former = await findFormer(handle, req)
  const member = former ? idOf(former.member) : null
  const { docs } = await req.payload.find({
    collection: slugs.members,
    where: member === null ? { handle: { equals: handle } } : { id: { equals: member } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}
