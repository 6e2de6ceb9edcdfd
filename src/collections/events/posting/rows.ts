import { type PayloadRequest, ValidationError, type Where } from 'payload'
import { slugs } from '../../../slugs'
import type { PostReason, PostState } from './labels'
import type { PostKind } from './steps'

type Id = number | string

/** A planned post as it is stored. */
export type PostRow = {
  id: Id
  event: unknown
  occurrence: string
  kind: PostKind
  state: PostState
  why?: PostReason | null
  /** ISO 8601. */
  at: string
  lookAt?: string | null
}

/** What names a post: no two have it. */
export const postKey = (event: Id, { occurrence, kind }: Pick<PostRow, 'occurrence' | 'kind'>): string =>
  `${event}|${occurrence}|${kind}`

/** Posts of an event; read for the hub, whoever asks. */
export const postRows = async (event: Id, where: Where, req: PayloadRequest): Promise<PostRow[]> => {
  const { docs } = await req.payload.db.find<PostRow>({
    collection: slugs.eventPosts,
    where: { and: [{ event: { equals: event } }, where] },
    sort: 'at',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Writes a post anew. Somebody who was quicker has written the same. */
export const createPost = async (
  event: Id,
  row: Omit<PostRow, 'id' | 'event'>,
  req: PayloadRequest,
): Promise<void> => {
  try {
    await req.payload.db.create({
      collection: slugs.eventPosts,
      data: { key: postKey(event, row), event, ...row },
      req,
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
  }
}

/** Changes a post that nobody has handed over in between. */
export const changePost = async (
  { id }: Pick<PostRow, 'id'>,
  data: Partial<Omit<PostRow, 'id' | 'event'>> & { key?: string; toldAt?: string },
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.eventPosts,
    where: { and: [{ id: { equals: id } }, { state: { not_equals: 'told' } }] },
    data: { ...data },
    req,
    returning: false,
  })
}
