import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import { moderationErrors } from './errors'
import type { LogEntry } from './project'
import { record, storedCase, type StoredCase, targetOf } from './record'
import { settingsOf } from './options'
import type { Target } from './target'

type Id = number | string

const readCase = async (
  id: Id,
  req: PayloadRequest,
): Promise<{ before: StoredCase; target: Target; author: Id | null }> => {
  // System read: the caller has asked whether this member may.
  const row = await req.payload.db.findOne<{ id: number; author?: Id | null }>({
    collection: slugs.moderationCases,
    where: { id: { equals: id } },
    req,
  })
  const target = row && targetOf(row)
  if (!row || !target) throw moderationErrors.CASE_NOT_FOUND({ field: 'case' })
  return { before: storedCase(row), target, author: row.author ?? null }
}

const nothingSaid = { reasons: [], rule: null, codeVersion: null, note: null } as const

/**
 * Writes into a case's log what followed for its member.
 *
 * @throws CASE_NOT_FOUND
 */
export const noteSanction = async (args: {
  case: Id
  by: Id
  at: string
  rule: string
  codeVersion: number
  facts: NonNullable<LogEntry['facts']>
  req: PayloadRequest
}): Promise<void> => {
  const { case: id, by, at, rule, codeVersion, facts, req } = args
  const { before, target } = await readCase(id, req)
  const entry = { ...nothingSaid, action: 'sanctioned' as const, actor: by, at, rule, codeVersion, facts }
  await record({ target, before, entry, state: before.moderation, req })
}

/**
 * Opens a decided case again because somebody objects: who took the decision does not decide again.
 *
 * @returns false when it waits for a decision already, or what it was about is gone.
 */
export const appealCase = async (args: {
  case: Id
  by: Id | null
  note: string
  req: PayloadRequest
}): Promise<boolean> => {
  const { case: id, by, note, req } = args
  const { before, target, author } = await readCase(id, req)
  if (before.status !== 'decided') return false
  const settings = settingsOf(req.payload.config)
  const opened = await record({
    target,
    before,
    entry: {
      ...nothingSaid,
      action: 'appealed',
      actor: by,
      at: settings.now().toISOString(),
      reasons: before.reasons,
      // Words of who objects are for those who decide; the note of a case is for its author.
      remark: note,
      facts: { notBy: before.decidedBy },
    },
    state: before.moderation,
    req,
  })
  await settings.emit({
    topic: 'moderation.opened',
    payload: {
      case: opened.id,
      ...target,
      author,
      version: opened.version,
      decision: 'appeal',
      reasons: before.reasons.map(({ check, code }) => `${check}: ${code}`),
    },
    req,
  })
  return true
}
