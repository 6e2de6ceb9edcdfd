import type { PayloadRequest } from 'payload'
import type { Judgement } from './judgement'
import type { ModerationSettings } from './options'
import type { LogAction } from './project'
import { record, type StoredCase } from './record'
import type { ModerationState } from './states'
import type { Target, TargetFacts } from './target'

/**
 * Writes down what the machine decided about a text, and tells who looks after the queue; that an open case goes on is
 * no news. Joins the transaction of `req`.
 */
export const enterCase = async (
  settings: ModerationSettings,
  args: {
    target: Target
    facts: TargetFacts
    /** The case that the text has already, or null. */
    before: StoredCase | null
    action: Extract<LogAction, 'held' | 'refused' | 'edited'>
    /** What the text is from now on. */
    state: ModerationState
    judgement: Judgement
  },
  req: PayloadRequest,
): Promise<void> => {
  const { target, facts, before, action, state, judgement } = args
  const reasons = judgement.signals
  const kept = await record({
    target,
    before,
    entry: {
      action,
      actor: null,
      at: settings.now().toISOString(),
      reasons,
      rule: null,
      codeVersion: null,
      note: null,
      judgement,
    },
    state,
    facts,
    req,
  })
  if (before?.status === 'open') return
  await settings.emit({
    topic: 'moderation.opened',
    payload: {
      case: kept.id,
      ...target,
      author: facts.author,
      version: kept.version,
      decision: state === 'rejected' ? 'refuse' : 'hold',
      reasons: reasons.map(({ check, code }) => `${check}: ${code}`),
    },
    req,
  })
}
