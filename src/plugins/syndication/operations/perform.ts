import { slugs } from '../../../slugs'
import { performEdit, performRemove, performReply } from '../afterwards/perform'
import type { NetworkAct } from '../afterwards/words'
import { type Part, plainVoice, type Sent, type Voice } from '../channels/channel'
import { publishParts } from '../channels/publishParts'
import { composeOn, type Doing } from './doing'
import type { Ended } from './job'

/** What each act does at the network. */
export const perform: Readonly<Record<NetworkAct, (doing: Doing) => Promise<Ended>>> = {
  publish: (doing) => performPublish(doing),
  edit: performEdit,
  reply: performReply,
  remove: performRemove,
}

/** Words and nothing else. */
const answerVoice: Voice = { ...plainVoice, hashtags: false, link: 'none' }

const performPublish = async (doing: Doing): Promise<Ended> => {
  const { job, account, context, delivery, announcement, limits, stop } = doing
  const { payload } = job
  const { channel } = account
  const composed = await composeOn(doing, {
    announcement,
    delivery: delivery.id,
    words: delivery.words ?? null,
    // An answer is the words of a person, and leads nowhere.
    ...(delivery.below == null ? {} : { voice: answerVoice, isTracked: false }),
  })
  if (composed.kind === 'refused') return composed
  const costs = (parts: readonly Part<unknown>[]): { cost?: number } =>
    channel.costOf ? { cost: parts.reduce((sum, { text }) => sum + (channel.costOf?.(text) ?? 0), 0) } : {}
  // The adapter and not the Local API: what is out must be known even if nothing else is written any more.
  const note = async (data: { parts?: Sent[]; cost?: number }): Promise<void> => {
    await payload.db.updateOne({ collection: slugs.deliveries, id: delivery.id, data, returning: false })
  }
  const outcome = await publishParts({
    channel,
    key: delivery.key,
    parts: composed.parts,
    sent: delivery.parts ?? [],
    above: delivery.below ?? [],
    uncertainSince: delivery.uncertainSince == null ? null : new Date(delivery.uncertainSince),
    limits,
    context,
    keep: (parts) => note({ parts: [...parts], ...costs(composed.parts.slice(0, parts.length)) }),
    stop,
  })
  if (outcome.kind === 'published' && channel.costOf) await note(costs(composed.parts))
  return outcome
}
