import type { PayloadRequest } from 'payload'
import type { Sender } from './checks/check'
import type { ProviderId } from './checks/provider'
import type { Decision } from './decide'
import type { Judgement } from './judgement'
import type { Print } from './prints'
import type { ModerationState } from './states'
import type { ModeratedCollection } from './options'
import type { Target, TargetFacts } from './target'

/** What `screen` found, for `openCase` to write down once the document has its id. */
export type KeptVerdict = Decision & {
  isNew: boolean
  judgement: Judgement
  /** What is kept of a newcomer's new text; null of any other. */
  print: Print | null
  /** The services that are asked about it, and what they may be told of where it was sent from. */
  asked: { providers: readonly ProviderId[]; sender: Sender | null }
}

type Kept = {
  verdicts: Map<string, KeptVerdict>
  /** The one decision that is being carried out, and on what. */
  decision: (Target & { state: ModerationState }) | null
}

const key = 'moderation'

const keptIn = (req: PayloadRequest): Kept => {
  const context = req.context as Record<string, unknown>
  const kept = (context[key] as Kept | undefined) ?? { verdicts: new Map(), decision: null }
  context[key] = kept
  return kept
}

/** What a document is known by until it is saved: a new one has no id. */
type Said = { collection: string; title: string; text: string; author: unknown }

/** Pure: see {@link Said}. A new member has no id either, and theirs is the only face of the request. */
export const saidIn = ({ slug, face }: ModeratedCollection, facts: TargetFacts): Said => ({
  collection: slug,
  ...facts,
  author: face ? null : facts.author,
})

const verdictKey = (doc: Said): string =>
  JSON.stringify([doc.collection, doc.title, doc.text, String(doc.author)])

/** Hands a verdict over to the same document's `afterChange`. */
export const keepVerdict = (req: PayloadRequest, doc: Said, verdict: KeptVerdict): void => {
  keptIn(req).verdicts.set(verdictKey(doc), verdict)
}

/** Takes a verdict; it is there once. */
export const takeVerdict = (req: PayloadRequest, doc: Said): KeptVerdict | null => {
  const { verdicts } = keptIn(req)
  const verdict = verdicts.get(verdictKey(doc)) ?? null
  verdicts.delete(verdictKey(doc))
  return verdict
}

/** Runs `work` while the screening lets one decision through, for one target only. */
export const carryOut = async <Result>(
  req: PayloadRequest,
  decision: Target & { state: ModerationState },
  work: () => Promise<Result>,
): Promise<Result> => {
  const kept = keptIn(req)
  kept.decision = decision
  try {
    return await work()
  } finally {
    kept.decision = null
  }
}

/** The state that a decision under way gives this target, or null. */
export const decisionFor = (
  req: PayloadRequest,
  target: { collection: string; id: unknown },
): ModerationState | null => {
  const { decision } = keptIn(req)
  return decision && decision.collection === target.collection && String(decision.id) === String(target.id)
    ? decision.state
    : null
}
