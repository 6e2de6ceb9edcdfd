import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { type Check, type Signal, subjectOf } from '../checks/check'
import { decisions } from '../decisions'
import type { Verdict } from '../decide'
import { entriesOf } from '../entries'
import { moderationErrors } from '../errors'
import { evidenceAt } from '../evidence'
import { noHistory } from '../history'
import { type Judgement, verdictOf } from '../judgement'
import type { ModerationSettings } from '../options'
import type { LoggedEntry } from '../project'
import { rulesOf } from '../rules'
import { caseAtHand, requireModerator } from './caseAtHand'

/** An entry of the log, judged again from what was known. */
export type Replay = {
  case: number | string
  number: number
  action: LoggedEntry['action']
  /** What was decided then; null for an entry that the machine did not write. */
  recorded: Verdict | null
  /** What follows from the signals and thresholds that were kept; null when none were. */
  replayed: Verdict | null
  /** Do both agree? Null when there is nothing to compare. */
  agrees: boolean | null
  /** What this hub no longer has of what judged then, as `check version`: their signals are taken from the record. */
  missing: string[]
  /** The text was looked at again by the checks that are still here, and they noticed the same; null without the text. */
  sameSignals: boolean | null
}

/**
 * Judges an entry of the log again. Reads only; for those who decide cases.
 *
 * @param input.number - of the entry in its case.
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND
 */
export const replayDecision =
  (settings: ModerationSettings): Operation<{ case: number | string; number: number }, Replay> =>
  async ({ case: id, number }, req) => {
    requireModerator(req)
    const found = await caseAtHand(id, req)
    const replay = await replayEntry(settings, { case: found.id, kind: found.kind, number }, req)
    if (!replay) throw moderationErrors.CASE_NOT_FOUND({ field: 'number' })
    return replay
  }

/** The same for the operator's tool; null when there is no such entry. */
export const replayEntry = async (
  settings: ModerationSettings,
  about: { case: number | string; kind: string; number: number },
  req: PayloadRequest,
): Promise<Replay | null> => {
  const entry = (await entriesOf(about.case, req))[about.number - 1]
  if (!entry) return null
  const { judgement } = entry
  const answer = { case: about.case, number: about.number, action: entry.action }
  // A person's decision follows from no signals: what it did is in the table of decisions.
  if (!judgement) {
    const decided = Object.values(decisions).find(({ action }) => action === entry.action)
    const agrees = decided && entry.moderation ? decided.state === entry.moderation : null
    return { ...answer, recorded: null, replayed: null, agrees, missing: [], sameSignals: null }
  }
  const replayed = verdictOf(judgement)
  const { checks } = await rulesOf(settings, req)
  const stillHere = checks.filter(({ id, version }) => judgement.checks[id] === (version ?? '1'))
  return {
    ...answer,
    recorded: judgement.verdict,
    replayed,
    agrees: replayed === judgement.verdict,
    missing: Object.entries(judgement.checks)
      .filter(([id]) => !stillHere.some((check) => check.id === id))
      .map(([id, version]) => `${id} ${version}`),
    sameSignals: await noticedAgain(settings, { ...about, entry, judgement, stillHere }, req),
  }
}

/** Checks that look at what was written or listed before cannot be asked again: what stood then is not kept. */
const asksHistory = new Set(['rate', 'repetition', 'pictures'])

const noticedAgain = async (
  settings: ModerationSettings,
  given: {
    case: number | string
    kind: string
    number: number
    entry: LoggedEntry
    judgement: Judgement
    stillHere: readonly Check[]
  },
  req: PayloadRequest,
): Promise<boolean | null> => {
  const text = await evidenceAt(given.case, given.number, req)
  const checks = given.stillHere.filter(({ id }) => !asksHistory.has(id))
  if (!text || checks.length === 0) return null
  const subject = subjectOf({
    collection: given.kind,
    opens: settings.collections.some(({ slug, opens }) => slug === given.kind && opens),
    operation: given.entry.action === 'edited' ? 'edit' : 'create',
    title: text.title,
    text: text.text,
    standing: given.judgement.standing,
    now: new Date(given.entry.at),
    history: noHistory,
  })
  const again = await Promise.all(
    checks.filter((check) => check.applies(subject)).map((check) => check.look(subject)),
  )
  const ids = new Set(checks.map(({ id }) => id))
  const before = given.judgement.signals.filter(({ check }) => ids.has(check))
  return fingerprintOf(again.flat()) === fingerprintOf(before)
}

const fingerprintOf = (signals: readonly Signal[]): string =>
  signals
    .map(({ check, code, weight }) => `${check} ${code} ${weight}`)
    .sort()
    .join('\n')
