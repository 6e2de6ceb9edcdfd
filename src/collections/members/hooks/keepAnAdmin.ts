import type {
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { slugs } from '../../../slugs'
import { memberErrors } from '../errors'

type Account = { roles?: readonly string[] | null; _verified?: boolean | null }

const isActiveAdmin = ({ roles, _verified }: Account): boolean =>
  roles?.includes('admin') === true && _verified !== false

// Set on the request, read once by `afterOperation`: one operation may touch many members.
const mark = 'adminLeft'

/** Remembers that this save takes an administrator away. */
export const noteDemotion: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && isActiveAdmin(originalDoc as Account)) {
    const after: Account = { ...(originalDoc as Account), ...(data as Account) }
    if (!isActiveAdmin(after)) req.context[mark] = true
  }
  return data
}

/** Remembers that this deletion takes an administrator away. */
export const noteRemoval: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const doc = await req.payload.db.findOne<Account & { id: number }>({
    collection: slugs.members,
    where: { id: { equals: id } },
    req,
  })
  if (doc && isActiveAdmin(doc)) req.context[mark] = true
}

/**
 * Refuses what leaves the hub without an administrator. It asks after the operation and before its commit, so that
 * two administrators removed in one bulk operation are counted together; the error takes the whole operation back.
 */
export const keepAnAdmin: CollectionAfterOperationHook = async ({ req, result }) => {
  if (req.context[mark] !== true) return result
  delete req.context[mark]
  if (!(await hasActiveAdmin(req))) throw memberErrors.LAST_ADMIN({ field: 'roles' })
  return result
}

/** Is this member the only active administrator? Then the hub cannot do without them. */
export const isLastAdmin = async (member: number | string, req: PayloadRequest): Promise<boolean> => {
  const account = await req.payload.db.findOne<Account & { id: number }>({
    collection: slugs.members,
    where: { id: { equals: member } },
    req,
  })
  return account !== null && isActiveAdmin(account) && !(await hasActiveAdmin(req, member))
}

const hasActiveAdmin = async (req: PayloadRequest, besides?: number | string): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: slugs.members,
    where: {
      and: [
        { roles: { in: ['admin'] } },
        { _verified: { equals: true } },
        ...(besides === undefined ? [] : [{ id: { not_equals: besides } }]),
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { handle: true },
    // A rule of the hub, whoever asks.
    overrideAccess: true,
    req,
  })
  return docs.length > 0
}
