import type { Outcome } from '../../../core/outcome'
import { slugs } from '../../../slugs'
import type { Found, Sent } from '../channels/channel'
import { keyOfPart, publishPart, sentBy } from '../channels/publishParts'
import { composeOn, type Doing, type Post, sentOf, standsAlone } from '../operations/doing'
import type { Ended } from '../operations/job'

const refused = (code: string, why: string): Outcome => ({ kind: 'refused', code, why })
const noPost = refused('NO_POST', 'There is no post that the hub knows of.')

/**
 * Makes the posts say what the announcement says now. To do so once more changes nothing, so that an attempt whose end
 * is unknown is simply repeated. Posts of a thread that are left over are taken back, last first.
 */
export const performEdit = async (doing: Doing): Promise<Ended> => {
  const { account, context, delivery, announcement, post, stop } = doing
  const { channel, voice } = account
  const sent = post ? sentOf(post.row) : []
  if (!channel.edit) return refused('NO_EDIT', 'This network lets nobody edit a post.')
  if (!post || sent.length === 0) return noPost
  const isOne = sent.length === 1
  const composed = await composeOn(doing, {
    announcement,
    delivery: post.row.id,
    words: delivery.words ?? null,
    // A post by itself stays one, whatever the account does by now.
    ...(isOne
      ? { voice: { ...voice, thread: false, link: voice.link === 'reply' ? 'none' : voice.link } }
      : {}),
  })
  if (composed.kind === 'refused') return composed
  if (composed.parts.length > sent.length)
    return refused('LONGER', 'It would be more posts than are out: post a correction, or edit it there.')
  const parts = standsAlone(doing) ? composed.parts : composed.parts.slice(0, 1)
  for (const [place, { draft }] of parts.entries()) {
    const stopped = await stop()
    if (stopped) return stopped
    const each = sent[place]
    if (!each) break
    const outcome = await channel.edit({ sent: each, draft }, context)
    if (outcome.kind !== 'published') return outcome
  }
  const left = standsAlone(doing) ? sent.slice(parts.length) : []
  for (const each of [...left].reverse()) {
    const outcome = await channel.remove?.({ sent: each }, context)
    if (outcome && outcome.kind !== 'published') return outcome
  }
  const [first] = sent
  return first ? { kind: 'published', ...first } : noPost
}

/** Posts a correction below the last post. It is a post: an attempt whose end is unknown is never just repeated. */
export const performReply = async (doing: Doing): Promise<Ended> => {
  const { job, account, context, delivery, limits, post, stop } = doing
  const { channel } = account
  const after = post ? sentOf(post.row) : []
  if (!post || after.length === 0) return noPost
  const composed = await draftBelow(doing, delivery.words ?? '', post)
  if (composed.kind === 'refused') return composed
  const { draft, text } = composed
  const uncertainSince = delivery.uncertainSince == null ? null : new Date(delivery.uncertainSince)
  const outcome = await publishPart({
    channel,
    key: delivery.key,
    draft,
    after,
    uncertainSince,
    limits,
    context,
    stop,
  })
  if (outcome.kind === 'published' && channel.costOf)
    // The adapter: what was paid is noted, whatever becomes of the rest.
    await job.payload.db.updateOne({
      collection: slugs.deliveries,
      id: delivery.id,
      data: { cost: channel.costOf(text) },
      returning: false,
    })
  return outcome
}

/** What stands below a post in these words, as the network's draft. */
const draftBelow = async (
  doing: Doing,
  comment: string,
  { row, announcement }: Post,
): Promise<{ kind: 'draft'; draft: unknown; text: string } | Extract<Outcome, { kind: 'refused' }>> => {
  const composed = await composeOn(doing, {
    announcement,
    delivery: row.id,
    words: row.words ?? null,
    comment,
  })
  if (composed.kind === 'refused') return composed
  const last = composed.parts.at(-1)
  return last
    ? { kind: 'draft', ...last }
    : { kind: 'refused', code: 'EMPTY', why: 'There is nothing to send.' }
}

/**
 * Takes back all posts of a delivery, last first, and goes on where an attempt before it stopped. What may be out
 * without our knowing is looked for first; where that cannot be, a person has to.
 */
export const performRemove = async (doing: Doing): Promise<Ended> => {
  const { job, account, context, delivery, post } = doing
  const { channel } = account
  if (!post) return noPost
  const found = await findUncertain(doing, post)
  if (found && found.kind !== 'published' && found.kind !== 'absent') return found
  const known: readonly Sent[] = [
    ...sentOf(post.row),
    ...(found?.kind === 'published' ? [sentBy(found)] : []),
  ]
  const all = standsAlone(doing) || post.above ? known : known.slice(0, 1)
  const gone: Sent[] = [...(delivery.parts ?? [])]
  if (all.length > 0 && !channel.remove)
    return refused('NO_REMOVE', 'This network lets no program take a post back: please do it there.')
  for (const sent of [...all].reverse()) {
    if (gone.some(({ remoteId }) => remoteId === sent.remoteId)) continue
    const outcome = await channel.remove?.({ sent }, context)
    if (outcome && outcome.kind !== 'published') return outcome
    gone.push(sent)
    // The adapter, at once: whoever goes on after a kill does not ask for all of them again.
    if (all.length > 1)
      await job.payload.db.updateOne({
        collection: slugs.deliveries,
        id: delivery.id,
        data: { parts: [...gone] },
        returning: false,
      })
  }
  if (isUncertain(post) && found === null)
    return refused('UNCERTAIN', 'It may be out there, and this network shows nobody what is: please look.')
  return { kind: 'published', remoteId: all[0]?.remoteId ?? post.row.key }
}

const isUncertain = ({ row }: Post): boolean => row.uncertainSince != null && row.status !== 'published'

/** The post that may be out without our knowing; null where there is none, or nobody to ask. */
const findUncertain = async (
  doing: Doing,
  post: Post,
): Promise<Found | Extract<Outcome, { kind: 'refused' }> | null> => {
  const { account, context } = doing
  const { channel } = account
  const { row, announcement, above } = post
  if (!isUncertain(post) || row.uncertainSince == null || !channel.find) return null
  const since = new Date(row.uncertainSince)
  if (above) {
    const below = await draftBelow(doing, row.words ?? '', above)
    if (below.kind === 'refused') return below
    return channel.find({ key: row.key, draft: below.draft, after: sentOf(above.row), since }, context)
  }
  const composed = await composeOn(doing, { announcement, delivery: row.id, words: row.words ?? null })
  if (composed.kind === 'refused') return composed
  const after = sentOf(row)
  const next = composed.parts[after.length]
  if (!next) return { kind: 'absent' }
  return channel.find(
    { key: keyOfPart(channel, row.key, after.length), draft: next.draft, after, since },
    context,
  )
}
