import type { Kind } from '../kinds/kind'
import { channelsOf, type Preferences } from './preferences'
import { afterQuiet, atMinute, isQuiet, localDay } from './quietHours'

/** What becomes of a notification's mail. */
export type Plan =
  | { when: 'now' }
  /** Not before; then it is planned again. */
  | { when: 'at'; at: Date }
  /** With the digest, which is due then. */
  | { when: 'digest'; at: Date }
  /** No mail: it is in the list on the site, where the member wants that. */
  | { when: 'inApp' }

/**
 * Pure: when a mail goes out. What is mandatory goes at once; what the member chose away does not go; nothing goes in
 * quiet hours or over the cap, and nothing is dropped: what may not go now waits for an hour or for the digest.
 *
 * @param args.sentToday - mails that the member got on this day of theirs, mandatory ones and the digest not counted.
 * @param args.cap - mails a member gets in one day of theirs at most, mandatory ones not counted; one of them is the
 *   digest's.
 */
export const planDelivery = (args: {
  kind: Pick<Kind, 'via' | 'group' | 'urgency'>
  preferences: Preferences
  now: Date
  sentToday: number
  cap: number
}): Plan => {
  const { kind, preferences, now, sentToday, cap } = args
  if (!kind.via.includes('email')) return { when: 'inApp' }
  if (kind.group === undefined) return { when: 'now' }
  if (!channelsOf(kind, preferences).includes('email')) return { when: 'inApp' }
  if (kind.urgency === 'canWait' && preferences.digest !== 'off')
    return { when: 'digest', at: nextDigestAt(preferences, now) }
  if (isQuiet(preferences, now)) return { when: 'at', at: afterQuiet(preferences, now) }
  if (sentToday >= cap - 1) return { when: 'digest', at: nextDigestAt(preferences, now) }
  return { when: 'now' }
}

/** Pure: has the hour of a member's digest come on this day of theirs? */
export const isDigestDue = (preferences: Preferences, now: Date): boolean => {
  const { timeZone, digest } = preferences
  const midnight = atMinute(timeZone, localDay(timeZone, now), 0)
  return digest !== 'off' && nextDigestAt(preferences, new Date(midnight.getTime() - 1)) <= now
}

const monday = 1

/**
 * Pure: the next hour of a member's digest after `now`, moved out of their quiet hours. Who has no digest has a daily
 * one all the same, for what was over the cap.
 */
export const nextDigestAt = (preferences: Preferences, now: Date): Date => {
  const { timeZone, digest, digestHour } = preferences
  // From yesterday: quiet hours may have moved its digest into today.
  for (let days = -1; days <= 8; days += 1) {
    const day = localDay(timeZone, now, days)
    const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()
    if (digest === 'weekly' && weekday !== monday) continue
    const at = afterQuiet(preferences, atMinute(timeZone, day, digestHour * 60))
    if (at > now) return at
  }
  throw new Error('A week has a Monday.')
}
