import type { Channel, ChannelContext, Found, Limits, Outcome, Part, Sent } from './channel'
import { capabilitiesOf } from './channel'

/**
 * Sends the parts of a message that are not out yet, each below the one before, and stops at the first that does not
 * go out; the next attempt goes on from there. Where an earlier attempt may have sent the next part without our
 * knowing, the network is asked first, if it can be.
 *
 * @param args.sent - the parts that are out already, in order.
 * @param args.above - what the first part stands below already: the conversation that is answered. @default nothing
 * @param args.uncertainSince - when the first attempt began whose outcome is unknown; null when there is none.
 * @param args.keep - writes down what is out, before anything more is sent.
 * @returns the outcome of the last part that was tried; when all are out, that of the first, which is the post itself.
 */
export const publishParts = async <Stop extends { kind: string } = never>(args: {
  channel: Channel
  key: string
  parts: readonly Part<unknown>[]
  sent: readonly Sent[]
  above?: readonly Sent[]
  uncertainSince: Date | null
  limits: Limits | null
  context: ChannelContext<unknown, unknown, unknown>
  keep: (sent: readonly Sent[]) => Promise<void>
  /** The last look before each part: what stops it, or null. @default nothing does */
  stop?: () => Promise<Stop | null>
}): Promise<Outcome | Stop> => {
  const { parts, above = [] } = args
  const sent = [...args.sent]
  let since = args.uncertainSince
  for (const [place, { draft }] of parts.entries()) {
    if (place < sent.length) continue
    const key = keyOfPart(args.channel, args.key, place)
    const outcome = await publishPart({
      ...args,
      key,
      draft,
      after: [...above, ...sent],
      uncertainSince: since,
    })
    since = null
    if (outcome.kind !== 'published') return outcome
    sent.push(sentBy(outcome as Published))
    if (parts.length > 1) await args.keep(sent)
  }
  const [first] = sent
  return first
    ? { kind: 'published', ...first }
    : { kind: 'refused', code: 'EMPTY', why: 'There is nothing to send.' }
}

type Published = Extract<Outcome, { kind: 'published' }>

/** A post that is out, as it is kept. */
export const sentBy = ({ remoteId, url }: Published): Sent => ({
  remoteId,
  ...(url === undefined ? {} : { url }),
})

/**
 * Sends one post. Where an earlier attempt may have sent it without our knowing, the network is asked first, if it can
 * be.
 *
 * @param args.after - what it goes below.
 */
export const publishPart = async <Stop extends { kind: string } = never>(args: {
  channel: Channel
  key: string
  draft: unknown
  after: readonly Sent[]
  uncertainSince: Date | null
  limits: Limits | null
  context: ChannelContext<unknown, unknown, unknown>
  stop?: () => Promise<Stop | null>
}): Promise<Outcome | Stop> => {
  const { channel, key, draft, after, uncertainSince: since, limits, context } = args
  const asks = capabilitiesOf(channel, limits).repeat === 'lookup'
  const found: Found | null =
    since !== null && asks && channel.find ? await channel.find({ key, draft, after, since }, context) : null
  if (found !== null && found.kind !== 'absent') return found
  const stopped = await args.stop?.()
  return stopped ?? channel.publish({ key, draft, after }, context)
}

/** The key of a part: the delivery's own for the first. */
export const keyOfPart = (channel: Channel, key: string, place: number): string =>
  place === 0 ? key : (channel.partKey?.(key, place) ?? `${key}-${place}`)
