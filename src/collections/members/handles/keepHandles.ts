import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { handleSkeleton } from '../../../core/likeness'
import { slugs } from '../../../slugs'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { reservationOf } from './reserveHandles'

type Named = {
  id: number | string
  handle?: string
  _verified?: boolean | null
  importedFrom?: string | null
}

/** A handle that somebody had before, and when they gave it up. */
export type FormerHandle = {
  id: number | string
  handle: string
  member?: number | string | { id: number | string } | null
  leftAt: string
}

/** System read: who had this handle before, or null. */
export const findFormer = (handle: string, req: PayloadRequest): Promise<FormerHandle | null> =>
  req.payload.db.findOne<FormerHandle & { id: number }>({
    collection: slugs.formerHandles,
    where: { handle: { equals: handle } },
    req,
  })

/** The id in a relationship, populated or not. */
export const idOf = (member: FormerHandle['member']): number | string | null =>
  typeof member === 'object' ? (member?.id ?? null) : (member ?? null)

/** Did another member have this handle before, or one that looks like it? */
export const isFormerHandle = async (args: {
  handle: string
  /** The member who may take theirs back. */
  except: number | string | undefined
  req: PayloadRequest
}): Promise<boolean> => {
  const { handle, except, req } = args
  const { docs } = await req.payload.db.find<FormerHandle>({
    collection: slugs.formerHandles,
    // Those of erased members stand there as a hash.
    where: { skeleton: { in: [handleSkeleton(handle), reservationOf(handle, req)] } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.some(({ member }) => String(idOf(member)) !== String(except))
}

/** Refuses a handle that another member had before, or that looks like it, whichever door it comes through. */
export const refuseFormerHandle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { handle } = data as Partial<Named>
  const before = originalDoc as Named | undefined
  if (handle === undefined || handle === before?.handle) return data
  if (await isFormerHandle({ handle, except: before?.id, req }))
    throw memberErrors.HANDLE_TAKEN({ field: 'handle' })
  return data
}

/** Keeps the handle that a member gives up, so that links go on leading to them; an own old one is taken back. */
export const keepFormerHandle: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const now = doc as Named
  const before = previousDoc as Named
  if (operation !== 'update' || !before.handle || before.handle === now.handle) return doc
  // Nobody has seen the handle of an unverified registration.
  if (before._verified !== true && before.importedFrom == null) return doc
  const { db } = req.payload
  await db.deleteMany({
    collection: slugs.formerHandles,
    where: { handle: { in: [now.handle, before.handle] } },
    req,
  })
  await db.create({
    collection: slugs.formerHandles,
    data: {
      handle: before.handle,
      skeleton: handleSkeleton(before.handle),
      member: now.id,
      leftAt: settingsOf(req.payload).now().toISOString(),
    },
    req,
  })
  return doc
}
