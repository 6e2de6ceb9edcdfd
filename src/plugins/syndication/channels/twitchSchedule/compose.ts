import type { Announcement, Composed } from '../channel'
import { titleOf } from '../titleOf'

/** A date on a schedule. */
export type SegmentDraft = {
  title: string
  /** ISO 8601. */
  startsAt: string
  /** IANA. */
  timeZone: string
  minutes: number
}

/** Characters of a title (dev.twitch.tv, schedule). */
export const segmentLimit = 140
/** Minutes that a segment may last; Twitch's own default where an event names no end. */
const minutes = { least: 30, most: 1_380, default: 240 } as const

/** Pure: the title and the time of what has one. */
export const composeSegment = ({ content }: Announcement): Composed<SegmentDraft> => {
  const { when } = content
  if (!when)
    return { kind: 'refused', code: 'NO_DATE', why: 'A schedule takes what has a date, as an event has.' }
  const title = titleOf({ ...content, title: content.words ?? content.title }, segmentLimit)
  const length = when.endsAt
    ? (Date.parse(when.endsAt) - Date.parse(when.startsAt)) / 60_000
    : minutes.default
  const draft: SegmentDraft = {
    title,
    startsAt: new Date(when.startsAt).toISOString(),
    timeZone: when.timeZone,
    minutes: Math.min(Math.max(Math.round(length), minutes.least), minutes.most),
  }
  return { kind: 'draft', parts: [{ draft, text: title }] }
}
