import { createHash, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { sealer } from '../../../core/seal'
import { slugs } from '../../../slugs'
import { ringAfterCommit } from '../../outbox'
import type { Sender, Signal } from '../checks/check'
import type { FailureCode, ProviderId } from '../checks/provider'
import type { Verdict } from '../decide'
import type { Judgement } from '../judgement'
import type { Target, TargetFacts } from '../target'

/** A question to a service, as stored; see the collection. */
export type Lookup = {
  id: number | string
  round: string
  provider: ProviderId
  status: 'waiting' | 'answered' | 'failed'
  failure?: FailureCode | null
  target?: { relationTo: string; value: unknown } | null
  author?: unknown
  print: string
  isEdit?: boolean | null
  judgement: Judgement
  signals?: readonly Signal[] | null
  verdict?: Verdict | 'dropped' | null
  sender?: string | null
  at: string
}

const senders = sealer<'sender'>('moderation')

/** Reads what a question keeps of the sender; null when it keeps nothing. */
export const senderOf = (secret: string, { sender }: Pick<Lookup, 'sender'>): Sender | null =>
  sender ? (senders.unseal({ secret, purpose: 'sender', sealed: sender }) as Sender) : null

/** Pure: names a text exactly as it stands. */
export const exactPrint = ({ title, text }: Pick<TargetFacts, 'title' | 'text'>): string =>
  createHash('sha256')
    .update(JSON.stringify([title, text]))
    .digest('hex')
    .slice(0, 32)

/** Plans the questions about a text, in the transaction of its save; the worker asks them once that is through. */
export const planLookups = async (
  args: {
    target: Target
    facts: TargetFacts
    isEdit: boolean
    judgement: Judgement
    providers: readonly ProviderId[]
    /** Kept sealed, and only until the service has answered; null for none. */
    sender: Sender | null
    at: Date
  },
  req: PayloadRequest,
): Promise<void> => {
  const { target, facts, isEdit, judgement, providers, sender, at } = args
  const round = randomUUID()
  for (const provider of providers)
    // By the adapter: a row of the hub's own, in the transaction of the post.
    await req.payload.db.create({
      collection: slugs.moderationLookups,
      data: {
        round,
        provider,
        status: 'waiting',
        target: { relationTo: target.collection, value: target.id },
        author: facts.author,
        print: exactPrint(facts),
        isEdit,
        judgement,
        nextAttemptAt: at.toISOString(),
        at: at.toISOString(),
        // Only Akismet asks for it.
        ...(sender && provider === 'akismet'
          ? { sender: senders.seal({ secret: req.payload.secret, purpose: 'sender', value: sender }) }
          : {}),
      },
      req,
    })
  await ringAfterCommit(req)
}
