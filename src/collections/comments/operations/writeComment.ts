import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { languageOf } from '../../../config/requestLanguage'
import type { Target } from '../../../core/target'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { commentErrors } from '../errors'
import type { CommentsSettings } from '../options'
import { checkText } from '../text'

type Id = number | string

/** What {@link writeComment} takes. */
export type CommentInput = {
  target: Target
  body: string
  replyTo?: Id | null
  language?: string | null
  key?: string | null
}

/**
 * Writes a comment. Sent twice with one key, by a second press or a client that was cut off, it is written once and
 * answered twice.
 *
 * @throws UNAUTHENTICATED · DISCUSSION_NOT_FOUND · KEY_INVALID · TEXT_EMPTY · TEXT_TOO_LONG, and what saving it refuses.
 */
export const writeComment =
  (settings: CommentsSettings): Operation<CommentInput, unknown> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user) throw commentErrors.UNAUTHENTICATED()
    const { target, body, replyTo, key } = input
    const subject = settings.subjects.find(({ slug }) => slug === target.collection)
    if (!subject) throw commentErrors.DISCUSSION_NOT_FOUND({ field: 'target' })
    // Before the transaction: what is wrong with the text is not tried again.
    checkText(body)
    if (key != null && !/^[\w-]{8,64}$/.test(key)) throw commentErrors.KEY_INVALID({ field: 'key' })
    const clientKey = key == null ? null : `${user.id}:${key}`
    const { payload } = req
    const language = ['en', 'fr'].find((each) => each === input.language) ?? languageOf(req)
    const id = await transact(payload, async (own) => {
      const known = clientKey === null ? null : await writtenWith(clientKey, own)
      if (known !== null) return known
      const made = await payload.create({
        collection: slugs.comments,
        data: {
          [subject.field]: documentId(payload, target.id),
          ...(replyTo == null ? {} : { replyTo: documentId(payload, replyTo) }),
          body,
          language,
        } as never,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req: own,
      })
      // By the adapter: the key is closed to every API.
      if (clientKey !== null)
        await payload.db.updateOne({
          collection: slugs.comments,
          id: made.id,
          data: { clientKey },
          req: own,
          returning: false,
        })
      return made.id
    })
    return ownComment(id, req)
  }

const writtenWith = async (clientKey: string, req: PayloadRequest): Promise<Id | null> => {
  const row = await req.payload.db.findOne<{ id: number }>({
    collection: slugs.comments,
    where: { clientKey: { equals: clientKey } },
    req,
  })
  return row?.id ?? null
}

const ownComment = (id: Id, req: PayloadRequest): Promise<unknown> =>
  req.payload.findByID({
    collection: slugs.comments,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
