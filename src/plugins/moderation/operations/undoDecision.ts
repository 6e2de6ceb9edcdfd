import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { type DecisionName, decisionNames, decisions } from '../decisions'
import { moderationErrors } from '../errors'
import { entriesOf } from '../entries'
import { evidenceAt } from '../evidence'
import type { ModerationSettings } from '../options'
import { isDecision, type LoggedEntry, type LogEntry, rebuild } from '../project'
import { record } from '../record'
import { setState } from './carryOutDecision'
import { caseAtHand, requireModerator, standingTarget } from './caseAtHand'
import type { DecidedCase } from './decideCase'

/**
 * Takes the last decision back, by whoever decides cases: the post and the case are what they were before it, the text
 * of an edit too. Only for some minutes, only while nothing else was decided or written since, and never for what cannot
 * be taken back: a topic that was split off, a warning that was given.
 *
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND · CASE_CHANGED · NOTHING_TO_UNDO · TARGET_GONE
 */
export const undoDecision =
  (
    settings: ModerationSettings,
  ): Operation<{ case: number | string; version?: number | null }, DecidedCase> =>
  async (input, req) => {
    const user = requireModerator(req)
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const found = await caseAtHand(input.case, req)
      if (input.version != null && (input.version < found.basis || input.version > found.version))
        throw moderationErrors.CASE_CHANGED({ field: 'version' })
      const { entries, undone } = await lastDecision(settings, found, req)
      const target = await standingTarget(found.about, req)
      if (!target) throw moderationErrors.TARGET_GONE({ field: 'case' })
      const before = rebuild(entries.slice(0, undone))
      if (!before) throw moderationErrors.NOTHING_TO_UNDO({ field: 'case' })
      const text = await textBefore(
        settings,
        { found, decided: entries[undone], number: undone, target },
        req,
      )
      const moderation = before.moderation === 'pending' ? 'held' : before.moderation
      await setState(target, { moderation, ...text.fields }, req)
      const after = await record({
        target,
        before: found,
        entry: {
          action: 'undone',
          actor: user.id,
          at: settings.now().toISOString(),
          reasons: before.reasons,
          rule: null,
          codeVersion: null,
          note: null,
          facts: { undoes: undone + 1, before },
        },
        state: moderation,
        ...(text.facts ? { facts: text.facts } : {}),
        req,
      })
      await settings.emit({
        topic: 'moderation.undone',
        payload: {
          case: after.id,
          ...target,
          author: found.author,
          decision: nameOf(entries[undone]),
        },
        req,
      })
      return { case: after.id, version: after.version, ...target, moderation }
    })
  }

const nameOf = (entry: LogEntry | undefined): DecisionName =>
  decisionNames.find((name) => decisions[name].action === entry?.action) ?? 'approve'

/** The last decision of a case and its place in the log, when it can still be taken back. */
const lastDecision = async (
  { now, undoMinutes }: ModerationSettings,
  found: { id: number | string; basis: number },
  req: PayloadRequest,
): Promise<{ entries: LoggedEntry[]; undone: number }> => {
  const entries = await entriesOf(found.id, req)
  const undone = found.basis - 1
  const decided = entries[undone]
  const age = decided ? now().getTime() - new Date(decided.at).getTime() : Infinity
  if (!decided || !isDecision(decided.action) || !canBeUndone(decided) || age > undoMinutes * 60_000)
    throw moderationErrors.NOTHING_TO_UNDO({ field: 'case' })
  return { entries, undone }
}

const canBeUndone = ({ action }: LogEntry): boolean => action !== 'split' && action !== 'warned'

/** The words that a moderator's edit replaced, to be put back; nothing for other decisions. */
const textBefore = async (
  { collections }: ModerationSettings,
  args: {
    found: { id: number | string; author: number | string | null }
    decided: LogEntry | undefined
    number: number
    target: { collection: string }
  },
  req: PayloadRequest,
): Promise<{
  fields: Record<string, string>
  facts: { title: string; text: string; author: number | string | null } | null
}> => {
  const collection = collections.find(({ slug }) => slug === args.target.collection)
  if (args.decided?.action !== 'amended' || !collection) return { fields: {}, facts: null }
  const kept = await evidenceAt(args.found.id, args.number, req)
  if (!kept) throw moderationErrors.NOTHING_TO_UNDO({ field: 'case' })
  return {
    fields: {
      [collection.text]: kept.text,
      ...(collection.title === undefined ? {} : { [collection.title]: kept.title }),
    },
    facts: { title: kept.title, text: kept.text, author: args.found.author },
  }
}
