import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import { settingsOf } from './options'

/** A formal warning out of a decision: with the case it was taken in, the moderator's words as its facts. */
export const warnMember = async (args: {
  member: number | string
  case: number | string
  rule: string
  note: string | null
  by: number | string
  req: PayloadRequest
}): Promise<void> => {
  const { member, case: caseId, rule, note, by, req } = args
  const settings = settingsOf(req.payload)
  const code = await settings.conduct(req)
  const about = {
    kind: 'warning' as const,
    rule,
    codeVersion: code?.version ?? 0,
    facts: note ?? rule,
    note: null,
    startsAt: settings.now().toISOString(),
    endsAt: null,
  }
  const { id: sanction } = await req.payload.db.create({
    collection: slugs.sanctions,
    data: { ...about, member, by, case: caseId },
    req,
  })
  await settings.emit({
    topic: 'sanction.imposed',
    payload: { ...about, member, sanction, ruleTitle: await settings.ruleTitle(rule, req), by },
    req,
  })
}
