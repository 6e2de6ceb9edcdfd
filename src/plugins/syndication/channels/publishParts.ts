import type { Channel, ChannelContext, Limits, Outcome, Part, Sent } from './channel'
import { capabilitiesOf } from './channel'

/**
 * Sends the parts of a message that are not out yet, each below the one before, and stops at the first that does not
 * go out; the next attempt goes on from there. Where an earlier attempt may have sent the next part without our
 * knowing, the network is asked first, if it can be.
 *
 * @param args.sent - the parts that are out already, in order.
 * @param args.uncertainSince - when the first attempt began whose outcome is unknown; null when there is none.
 * @param args.keep - writes down what is out, before anything more is sent.
 * @returns the outcome of the last part that was tried; when all are out, that of the first, which is the post itself.
 */
export const publishParts = async <Stop = never>(args: {
  channel: Channel
  key: string
  parts: readonly Part<unknown>[]
  sent: readonly Sent[]
  uncertainSince: Date | null
  limits: Limits | null
  context: ChannelContext<unknown, unknown, unknown>
  keep: (sent: readonly Sent[]) => Promise<void>
  /** The last look before each part: what stops it, or null. @default nothing does */
  stop?: () => Promise<Stop | null>
}): Promise<Outcome | Stop> => {
  const { channel, parts, limits, context } = args
  const asks = capabilitiesOf(channel, limits).repeat === 'lookup'
  const sent = [...args.sent]
  let since = args.uncertainSince
  for (const [place, { draft }] of parts.entries()) {
    if (place < sent.length) continue
    const key = keyOfPart(channel, args.key, place)
    const found =
      since !== null && asks && channel.find
        ? await channel.find({ key, draft, after: sent, since }, context)
        : null
    since = null
    const isOut = found !== null && found.kind !== 'absent'
    const stopped = isOut ? null : await args.stop?.()
    if (stopped != null) return stopped
    const outcome = isOut ? found : await channel.publish({ key, draft, after: sent }, context)
    if (outcome.kind !== 'published') return outcome
    const { remoteId, url } = outcome
    sent.push({ remoteId, ...(url === undefined ? {} : { url }) })
    if (parts.length > 1) await args.keep(sent)
  }
  const [first] = sent
  return first
    ? { kind: 'published', ...first }
    : { kind: 'refused', code: 'EMPTY', why: 'There is nothing to send.' }
}

/** The key of a part: the delivery's own for the first. */
export const keyOfPart = (channel: Channel, key: string, place: number): string =>
  place === 0 ? key : (channel.partKey?.(key, place) ?? `${key}-${place}`)
