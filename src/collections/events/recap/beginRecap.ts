import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { hasRole } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { everyId, type Id } from '../../../core/related'
import { blocksOf, blockTypes, nodesOf, rows } from '../../../core/richText'
import { inTransaction } from '../../../database/inTransaction'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { readEventDate } from '../readEvent'
import type { Occurrence } from '../recurrence/occurrences'
import { type StoredEvent, storedEvent } from '../telling/facts'
import { recapText, recapTitle } from './recapText'

/** What {@link beginRecap} takes. */
export type RecapInput = { event: Id; occurrence?: string | null }

/** The post that looks back on a date. */
export type Recap = { id: Id; title: string }

const languages = ['en', 'fr'] as const

/**
 * Begins a draft in the blog that looks back on a date that is over: title, a sentence that leads to the event, its
 * pictures as a gallery, its organisers as authors, in each language that the event has. Done once: asked again, or by
 * two at the same time, it answers the same draft.
 *
 * @throws FORBIDDEN · NO_BLOG · EVENT_NOT_FOUND · OCCURRENCE_NOT_FOUND · EVENT_CANCELLED · EVENT_NOT_OVER
 */
export const beginRecap =
  ({ now, blog }: Pick<EventsOptions, 'now' | 'blog'>): Operation<RecapInput, Recap> =>
  async (input, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw eventErrors.FORBIDDEN()
    if (blog === null) throw eventErrors.NO_BLOG()
    const { event, occurrence } = await readEventDate(input, req)
    if (occurrence.state === 'cancelled') throw eventErrors.EVENT_CANCELLED({ field: 'event' })
    if (Date.parse(occurrence.endsAt) > now().getTime()) throw eventErrors.EVENT_NOT_OVER({ field: 'event' })
    const place = { blog, event: event.id, occurrence }
    try {
      return await inTransaction({ payload: req.payload, req }, async () => {
        const known = await recapOf(place, req)
        return known ?? (await write(place, req))
      })
    } catch (error) {
      // Somebody else began it in between: theirs is as good.
      const theirs = error instanceof ValidationError ? await recapOf(place, req) : null
      if (!theirs) throw error
      return theirs
    }
  }

type Place = { blog: CollectionSlug; event: Id; occurrence: Pick<Occurrence, 'id' | 'startsAt'> }

/** The draft or post that was begun for a date; null when there is none (any more). The caller asks who may know. */
export const recapOf = async (
  { blog, event, occurrence }: Place,
  req: PayloadRequest,
): Promise<Recap | null> => {
  const { docs } = await req.payload.find({
    collection: blog,
    where: { importedFrom: { equals: sourceOf(event, occurrence) } },
    limit: 1,
    pagination: false,
    depth: 0,
    // System read: only the key's own writer knows it.
    overrideAccess: true,
    req,
  })
  const [post] = docs as { id: Id; title?: string | null }[]
  return post ? { id: post.id, title: post.title ?? '' } : null
}

/** Where the draft comes from: the unique index on it is what makes it one. */
const sourceOf = (event: Id, { id }: Pick<Occurrence, 'id'>): string => `event:${event}:${id}`

type Told = StoredEvent & {
  cover?: unknown
  photos?: unknown
  description?: Partial<Record<(typeof languages)[number], unknown>> | null
  author?: unknown
  people?: readonly { role?: string | null; member?: unknown }[] | null
}

const write = async ({ blog, event: id, occurrence }: Place, req: PayloadRequest): Promise<Recap> => {
  const event: Told | null = await storedEvent(id, req)
  if (!event) throw eventErrors.EVENT_NOT_FOUND({ field: 'event' })
  const [first = 'en', ...others] = languages.filter((language) => event.title?.[language])
  const textIn = (language: (typeof languages)[number]) => {
    const title = event.title?.[language] ?? ''
    const facts = { language, event: id, title, startsAt: occurrence.startsAt, timeZone: event.timeZone }
    return {
      title: recapTitle(language, title),
      content: recapText({ ...facts, pictures: picturesOf(event, language) }),
    }
  }
  const [cover] = everyId(event.cover)
  const asked = { collection: blog, draft: true, depth: 0, user: req.user, req } as const
  const post = (await req.payload.create({
    ...asked,
    locale: first,
    data: {
      ...textIn(first),
      ...(cover === undefined ? {} : { cover }),
      authors: organisersOf(event),
      importedFrom: sourceOf(id, occurrence),
    } as never,
    // System write: where it comes from is closed to every API. Who asks is an editor.
    overrideAccess: true,
  })) as unknown as Recap
  for (const language of others)
    await req.payload.update({
      ...asked,
      id: post.id,
      locale: language,
      data: textIn(language),
      overrideAccess: false,
    })
  return { id: post.id, title: textIn(first).title }
}

/** The photos of the event, then those in its description, each once. */
const picturesOf = (event: Told, language: (typeof languages)[number]): Id[] => {
  const description = event.description?.[language]
  const ids = [
    ...everyId(event.photos),
    ...nodesOf(description).flatMap(({ type, value }) => (type === 'upload' ? everyId(value) : [])),
    ...blocksOf(description, blockTypes.gallery).flatMap(({ pictures }) =>
      rows(pictures).flatMap(({ picture }) => everyId(picture)),
    ),
  ]
  return [...new Map(ids.map((each) => [String(each), each])).values()]
}

/** Who wrote the event and who hosts it, as many as a byline holds. */
const organisersOf = ({ author, people }: Told): Id[] => {
  const hosts = (people ?? []).filter(({ role }) => role === 'host').flatMap(({ member }) => everyId(member))
  const all = [...everyId(author), ...hosts]
  return [...new Map(all.map((each) => [String(each), each])).values()].slice(0, 12)
}
