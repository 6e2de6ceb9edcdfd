import { countGraphemes } from '../../../core/text'
import type { Channel, Limits, TextUnit } from '../channels/channel'

const lengthIn: Readonly<Record<TextUnit, (text: string) => number>> = {
  graphemes: countGraphemes,
  units: (text) => text.length,
  bytes: (text) => Buffer.byteLength(text),
  // A rule of the network's own, which its `lengthOf` says.
  weighted: (text) => text.length,
}

/** Pure: the length of a post as its network counts it. */
export const lengthOf = (channel: Channel, text: string, limits: Limits | null): number =>
  channel.lengthOf?.(text, limits) ?? lengthIn[channel.capabilities.text.count](text)
