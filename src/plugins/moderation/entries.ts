import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import type { LoggedEntry } from './project'
import type { ModerationState } from './states'
import { idOf } from './target'

/** Everything that the log holds of a case, oldest first. */
export const entriesOf = async (id: number | string, req: PayloadRequest): Promise<LoggedEntry[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.moderationLog,
    where: { case: { equals: id } },
    sort: 'number',
    pagination: false,
    depth: 0,
    // Whoever asks has been asked for their role, or is the operator.
    overrideAccess: true,
    req,
  })
  return docs.map((row) => ({
    ...(row as unknown as LoggedEntry),
    actor: idOf(row.actor),
    rule: row.rule ?? null,
    codeVersion: row.codeVersion ?? null,
    note: row.note ?? null,
    reasons: (row.reasons as LoggedEntry['reasons'] | null) ?? [],
    moderation: row.moderation ?? stateBefore(row.action),
  }))
}

// Entries from before the log kept the state: it followed from the action, and an author's edit left it as it was.
const stateBefore = (action: LoggedEntry['action']): ModerationState | null => {
  if (action === 'approved') return 'approved'
  if (action === 'held') return 'held'
  return action === 'refused' || action === 'rejected' ? 'rejected' : null
}
