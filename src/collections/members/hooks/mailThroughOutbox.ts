import type {
  CollectionAfterChangeHook,
  CollectionAfterForgotPasswordHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { Emit } from '../../../core/emit'
import { slugs } from '../../../slugs'
import { say } from '../say'

// What the caller asked for, kept on the request between the two ends of one operation.
const marks = { verification: 'mailVerification', reset: 'mailReset' } as const

/**
 * Payload sends its mails inside the write transaction: an unreachable mail server would hold up every writer, and
 * answer otherwise for a known address than for an unknown one. Switched off here; the outbox sends them after commit.
 */
export const holdMail: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create') {
    const { disableVerificationEmail } = args as { disableVerificationEmail?: boolean }
    req.context[marks.verification] = disableVerificationEmail !== true
    return { ...args, disableVerificationEmail: true }
  }
  if (operation === 'forgotPassword') {
    const { disableEmail } = args as { disableEmail?: boolean }
    req.context[marks.reset] = disableEmail !== true
    return { ...args, disableEmail: true }
  }
  return args
}

/** Says that a member was made whose address waits to be verified. */
export const announceRegistration =
  (emit: Emit): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const { id, _verified } = doc as { id: number | string; _verified?: boolean }
    if (operation === 'create' && _verified !== true && req.context[marks.verification] === true)
      await say(emit, 'member.registered', { member: id, req })
    return doc
  }

/** Says that a member asked for a new password. Payload calls this for known addresses only. */
export const announceForgottenPassword =
  (emit: Emit): CollectionAfterForgotPasswordHook =>
  async ({ args, context }) => {
    const { data, req } = args as { data: { email: string }; req: PayloadRequest }
    if (context[marks.reset] !== true) return
    const member = await req.payload.db.findOne<{ id: number | string; importedFrom?: string | null }>({
      collection: slugs.members,
      where: { email: { equals: data.email.toLowerCase().trim() } },
      req,
    })
    // The address of an imported author is not one.
    if (member && !member.importedFrom)
      await say(emit, 'member.password-forgotten', { member: member.id, req })
  }
