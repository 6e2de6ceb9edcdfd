import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Emit } from '../../../core/emit'
import { mentionsOf } from '../../../core/mentions'
import { idOf, type Id } from '../../../core/related'
import type { Target } from '../../../core/target'
import { slugs } from '../../../slugs'

/** What {@link tellWhenShown} needs to know. */
export type TellingOptions = {
  emit: Emit
  /** Does everybody see this topic or reply? */
  isVisible: (document: Readonly<Record<string, unknown>>) => boolean
  /** Is told that somebody has written in a topic: they may want to hear how it goes on. */
  joined: (args: { target: Target; member: Id; req: PayloadRequest }) => Promise<void>
}

type Row = Readonly<Record<string, unknown>> & { id: Id }

/**
 * Says that a topic or a reply is there for everybody: at once, or when a moderator let it through; and that an edit
 * names somebody new. Whoever writes is told of what follows. What is imported is no news.
 */
export const tellWhenShown =
  ({ emit, isVisible, joined }: TellingOptions): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, collection, req }) => {
    const text = doc as Row
    if (req.context.importing === true) return text
    const isReply = collection.slug === slugs.replies
    const before = operation === 'update' ? (previousDoc as Row) : null
    const topic = isReply ? idOf(text.topic) : text.id
    const member = idOf(text.author)
    if (before === null && userOf(req) && member !== null && topic !== null)
      await joined({ target: { collection: slugs.topics, id: topic }, member, req })
    const isShown = (row: Row): boolean => isVisible(row) && row.deletedAt == null
    const wasShown = before !== null && isShown(before)
    const isNews = isShown(text) && (!wasShown || namesMore(text, before))
    if (!isNews) return text
    const edited = wasShown
    await emit(
      isReply
        ? { topic: 'reply.shown', payload: { reply: text.id, edited }, req }
        : { topic: 'topic.shown', payload: { topic: text.id, edited }, req },
    )
    return text
  }

const namesMore = (text: Row, before: Row): boolean => {
  const named = new Set(namedIn(before))
  return namedIn(text).some((handle) => !named.has(handle))
}

const namedIn = ({ body }: Row): string[] => (typeof body === 'string' ? mentionsOf(body) : [])
