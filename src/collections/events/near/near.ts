import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import { listed } from '../visibility/access'
import { kilometres, type Point } from './distance'

/** What {@link nearOf} takes: a place by its name, or a point. */
export type NearInput = {
  /** Words of a place's name or address, as an event has them. */
  place?: string | null
  latitude?: number | null
  longitude?: number | null
  /** Kilometres. @default 25 */
  within?: number | null
}

/** How far from what was asked for something is, in kilometres; null for what is not near, or has no place. */
export type Near = (place: Placed) => number | null

/** As much of an event as its distance depends on. */
export type Placed = {
  place?: {
    name?: string | null
    address?: string | null
    latitude?: number | null
    longitude?: number | null
  } | null
}

const defaultWithin = 25
/** Half around the earth. */
const farthest = 20_038
/** Places that are looked through for a name. */
const mostPlaces = 2000

/**
 * Finds out what "near" means: around the point that was given, or around every place of the hub's own events that has
 * the words in it. No map, and nobody else's gazetteer, is asked.
 *
 * @throws BAD_PLACE for a point that is none, or a radius that is none
 */
export const nearOf = async (asked: NearInput, req: PayloadRequest): Promise<Near> => {
  const within = asked.within ?? defaultWithin
  if (!(within > 0) || within > farthest) throw eventErrors.BAD_PLACE({ field: 'near.within' })
  const words = fold(asked.place ?? '')
    .split(/\s+/)
    .filter(Boolean)
  if (words.length === 0) {
    const point = pointOf({ place: asked })
    if (!point) throw eventErrors.BAD_PLACE({ field: 'near' })
    return around([point], within)
  }
  const isMeant = ({ place }: Placed): boolean => {
    const text = fold(`${place?.name ?? ''} ${place?.address ?? ''}`)
    return words.every((word) => text.includes(word))
  }
  const meant = (await placesOf(req)).filter(isMeant)
  const far = around(
    meant.flatMap((each) => pointOf(each) ?? []),
    within,
  )
  // What bears the name is there, even if nobody said where on earth that is.
  return (event) => far(event) ?? (isMeant(event) ? 0 : null)
}

const around =
  (points: readonly Point[], within: number): Near =>
  (event) => {
    const point = pointOf(event)
    if (!point || points.length === 0) return null
    const distance = Math.min(...points.map((each) => kilometres(each, point)))
    return distance <= within ? distance : null
  }

const pointOf = ({ place }: Placed): Point | null => {
  const { latitude, longitude } = place ?? {}
  if (latitude == null || longitude == null) return null
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}

/** Places of the events in lists, newest first. */
const placesOf = async (req: PayloadRequest): Promise<Placed[]> => {
  const where: Where = { and: [{ _status: { equals: 'published' } }, listed()] }
  const { docs } = await req.payload.find({
    collection: slugs.events,
    where,
    select: { place: { name: true, address: true, latitude: true, longitude: true } },
    sort: '-startsAt',
    limit: mostPlaces,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** As one types it: without capitals and accents. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
