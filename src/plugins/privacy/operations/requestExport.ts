import { ValidationError } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { privacyErrors } from '../errors'
import type { PrivacySettings } from '../options'
import { signedIn } from './requestErasure'

/** An archive as its owner sees it. */
export type ArchiveRow = {
  id: number | string
  status: 'waiting' | 'running' | 'ready' | 'expired' | 'failed'
  progress: number
  createdAt: string
  readyAt?: string | null
  expiresAt?: string | null
  size?: number | null
}

/** How many archives are listed: those of some months. */
const listed = 10

/**
 * Asks for an archive of one's own data. The worker makes it.
 *
 * @throws WRONG_PASSWORD · EXPORT_RUNNING
 */
export const requestExport =
  ({ account }: PrivacySettings): Operation<{ password: string }, ArchiveRow> =>
  async ({ password }, req) => {
    const member = signedIn(req)
    await account.confirmPassword({ password, req })
    try {
      return await inTransaction({ payload: req.payload, req }, async (req) => {
        // System write: the collection is closed to every API. The unique slot lets one in.
        const { id, createdAt } = await req.payload.create({
          collection: slugs.dataExports,
          data: { member, status: 'waiting', progress: 0, attempts: 0, slot: String(member) } as never,
          depth: 0,
          overrideAccess: true,
          req,
        })
        return { id, status: 'waiting', progress: 0, createdAt }
      })
    } catch (error) {
      if (error instanceof ValidationError) throw privacyErrors.EXPORT_RUNNING({ cause: error })
      throw error
    }
  }

/** The member's own archives, newest first; none for a stranger. */
export const myExports: Operation<object, ArchiveRow[]> = async (_input, req) => {
  if (!req.user) return []
  const { docs } = await req.payload.find({
    collection: slugs.dataExports,
    sort: '-createdAt',
    limit: listed,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}
