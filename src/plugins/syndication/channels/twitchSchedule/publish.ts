import { z } from 'zod'
import { asked, harmless, jsonRequest } from '../call'
import type { Found, Outcome, Sent } from '../channel'
import { askHelix, type HelixContext, type HelixSettings } from '../helix'
import { anything } from '../oauthAsk'
import type { SegmentDraft } from './compose'

type Context = HelixContext<HelixSettings>

const segments = z.array(z.object({ id: z.string().min(1), start_time: z.string(), title: z.string() }))
const scheduleShape = z.object({
  data: z.object({ segments: segments.nullable(), broadcaster_login: z.string().min(1) }),
})

type Schedule = z.infer<typeof scheduleShape>

/** The segment of a draft: its title at its time. There is no key, and a date stands on a schedule once. */
const ownOf = ({ data }: Schedule, { title, startsAt }: SegmentDraft): Found => {
  const own = data.segments?.find(
    (each) => each.title === title && Date.parse(each.start_time) === Date.parse(startsAt),
  )
  return own
    ? {
        kind: 'published',
        remoteId: own.id,
        url: `https://www.twitch.tv/${data.broadcaster_login}/schedule?segmentID=${encodeURIComponent(own.id)}`,
      }
    : { kind: 'absent' }
}

const bodyOf = ({ title, startsAt, timeZone, minutes }: SegmentDraft): object => ({
  title,
  start_time: startsAt,
  timezone: timeZone,
  duration: String(minutes),
})

const idOf = ({ settings }: Context): string => `broadcaster_id=${settings.broadcaster}`

/** Looks at the schedule, from the date on. Twitch answers 404 where it is empty. */
export const findSegment = async ({ draft }: { draft: SegmentDraft }, context: Context): Promise<Found> => {
  const query = new URLSearchParams({ start_time: draft.startsAt, first: '25' })
  const told = await askHelix(context, `schedule?${idOf(context)}&${query.toString()}`, scheduleShape)
  if (told.kind === 'told') return ownOf(told.value, draft)
  return told.kind === 'refused' && told.code === 'NOT_FOUND' ? { kind: 'absent' } : asked(told)
}

/** `POST /schedule/segment`, unless the date stands there already: reminders of an event make no second one. */
export const publishSegment = async (
  { draft }: { key: string; draft: SegmentDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const found = await findSegment({ draft }, context)
  if (found.kind !== 'absent') return found
  const { url: _url, ...request } = jsonRequest('', { ...bodyOf(draft), is_recurring: false })
  const told = await askHelix(context, `schedule/segment?${idOf(context)}`, scheduleShape, request)
  if (told.kind !== 'told') return told
  const own = ownOf(told.value, draft)
  return own.kind === 'absent' ? { kind: 'unknown', why: 'Twitch said yes without naming the segment.' } : own
}

const one = ({ remoteId }: Sent, context: Context): string =>
  `schedule/segment?${idOf(context)}&id=${encodeURIComponent(remoteId)}`

/** `PATCH /schedule/segment`. */
export const editSegment = async (
  { sent, draft }: { sent: Sent; draft: SegmentDraft },
  context: Context,
): Promise<Outcome> => {
  const { url: _url, ...request } = jsonRequest('', bodyOf(draft), {}, 'PATCH')
  const told = await askHelix(context, one(sent, context), anything, request)
  return told.kind === 'told' ? { kind: 'published', ...sent } : harmless(told)
}

/** `DELETE /schedule/segment`, which answers the same of what is gone. */
export const removeSegment = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const told = await askHelix(context, one(sent, context), anything, { method: 'DELETE' })
  const isGone = told.kind === 'refused' && told.code === 'NOT_FOUND'
  return told.kind === 'told' || isGone ? { kind: 'published', ...sent } : harmless(told)
}
