import { cache } from 'react'
import {
  type ContestLineFragment,
  ReferencedContestDocument,
  ReferencedEventDocument,
  type ReferencedEventQuery,
  ReferencedTopicDocument,
  type TopicLineFragment,
} from '../graphql/generated'
import { askIfThere } from '../server/graphql'
import { visit } from '../server/visit'

type EventDoc = NonNullable<ReferencedEventQuery['Events']>['docs'][number]

/** What a text refers to, as it stands now. */
export type Referenced =
  | {
      kind: 'event'
      event: EventDoc
      /** Its next date; undefined when it is over. */
      date: EventDoc['occurrences'][number] | undefined
      /** Null: as many as want to come. */
      seatsLeft: number | null
    }
  | { kind: 'contest'; contest: ContestLineFragment }
  | { kind: 'topic'; topic: TopicLineFragment }

/** A document that a text refers to, in the name of whoever reads; null when they may not. Asked once per request. */
export const referenced = cache(
  async (collection: string, id: number | string): Promise<Referenced | null> => {
    const { locale } = await visit()
    const where = { id: { equals: id as number } }
    switch (collection) {
      case 'events': {
        const published = { ...where, _status: { equals: 'published' as const } }
        const event = (await askIfThere(ReferencedEventDocument, { locale, where: published }))?.Events
          ?.docs[0]
        return event
          ? {
              kind: 'event',
              event,
              date: event.occurrences[0],
              seatsLeft: event.attendance?.seatsLeft ?? null,
            }
          : null
      }
      case 'contests': {
        const contest = (await askIfThere(ReferencedContestDocument, { locale, where }))?.Contests?.docs[0]
        return contest ? { kind: 'contest', contest } : null
      }
      case 'topics': {
        const topic = (await askIfThere(ReferencedTopicDocument, { where }))?.Topics?.docs[0]
        return topic ? { kind: 'topic', topic } : null
      }
      default:
        return null
    }
  },
)
