import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { type Id, idOf, isSame } from '../../../core/related'
import { findReply } from '../rows'
import { keepsOrder } from '../whoMay'

/** The words of a deleted reply, for its author and those who keep order; null for everybody else. */
export const removedText = async (
  { id, deletedAt }: { id: Id; deletedAt?: string | null },
  req: PayloadRequest,
): Promise<string | null> => {
  if (deletedAt == null || userOf(req) === null) return null
  const row = await findReply(id, req)
  const isTheirs = keepsOrder(req) || isSame(idOf(row?.author), userOf(req)?.id ?? null)
  return isTheirs ? (row?.removedBody ?? null) : null
}
