import type { CollectionSlug, NumberField, PayloadRequest, Where } from 'payload'
import { userOf } from '../../access'
import { label } from '../../config/label'
import { forumErrors } from './errors'
import { keepsOrder } from './whoMay'

/** A day: whoever wants to hear less of somebody than that locks. */
export const slowest = 86_400

/** `slowSeconds`: how long a member waits between two texts of theirs. */
export const slowField = (access?: NumberField['access']): NumberField => ({
  name: 'slowSeconds',
  type: 'number',
  min: 0,
  max: slowest,
  label: label('Slow mode (seconds)', 'Mode lent (secondes)'),
  ...(access ? { access } : {}),
  admin: {
    position: 'sidebar',
    step: 1,
    description: label(
      'Between two replies of one member, and in a forum also between two topics. Empty: not at all.',
      'Entre deux réponses d’un même membre et, dans un forum, aussi entre deux sujets. Vide\u202f: jamais.',
    ),
  },
})

/** Pure: the longest wait that any of these asks for, in seconds. */
export const secondsOf = (places: readonly ({ slowSeconds?: number | null } | null)[]): number =>
  Math.max(0, ...places.map((place) => place?.slowSeconds ?? 0))

/**
 * Holds a member to the slow mode of where they write. Those who keep order are not slowed down.
 *
 * @param among - the texts among which their last one is looked for.
 * @param places - what may be in slow mode: the slowest counts.
 * @throws SLOW_MODE with the moment from which on they may write again.
 */
export const keepPace = async (
  among: { collection: CollectionSlug; where: Where; now: Date },
  places: readonly ({ slowSeconds?: number | null } | null)[],
  req: PayloadRequest,
): Promise<void> => {
  const seconds = secondsOf(places)
  const member = userOf(req)?.id
  if (seconds === 0 || member === undefined || keepsOrder(req)) return
  const { docs } = await req.payload.db.find<{ id: number; createdAt: string }>({
    collection: among.collection,
    where: { and: [among.where, { author: { equals: member } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    select: { createdAt: true },
    req,
  })
  const last = docs[0]
  if (!last) return
  const until = Date.parse(last.createdAt) + seconds * 1_000
  const wait = Math.ceil((until - among.now.getTime()) / 1_000)
  if (wait > 0)
    throw forumErrors.SLOW_MODE({
      facts: { until: new Date(until).toISOString() },
      message: `This is in slow mode: you may write here again in ${wait} second${wait === 1 ? '' : 's'}.`,
    })
}
