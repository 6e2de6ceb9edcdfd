import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'
import { targetKey, type Target } from '../../core/target'
import { documentId } from '../../database/documentId'
import { slugs } from '../../slugs'
import type { ReactionKind } from './kinds'
import { recount } from './recount'

/** A reaction that goes with its member is counted no more. */
export const recountDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { target, kind } = doc as { target: string; kind: ReactionKind }
  const [collection = '', id = ''] = target.split(':')
  if (!Object.hasOwn(req.payload.collections, collection)) return
  const known: Target = { collection, id: documentId(req.payload, id) }
  await recount(known, kind, req)
}

/** What is deleted takes the reactions to it along: its id may be given to something else. */
export const forgetReactions: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  await req.payload.db.deleteMany({
    collection: slugs.reactions,
    where: { target: { equals: targetKey({ collection: collection.slug, id }) } },
    req,
  })
}
