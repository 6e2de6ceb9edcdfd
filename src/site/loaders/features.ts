import {
  CountContestsDocument,
  CountEventsDocument,
  CountPostsDocument,
  CountTopicsDocument,
  TransparencyYearsDocument,
} from '../graphql/generated'
import { askIfThere } from '../server/graphql'

/** Places that a hub may be composed without. */
export type Feature = 'blog' | 'forum' | 'events' | 'contests' | 'safety'

let known: ReadonlySet<Feature> | undefined

/** Which places this hub has. They are composed when the process starts, so they are asked for once. */
export const features = async (): Promise<ReadonlySet<Feature>> => {
  if (known) return known
  // Whether the noun is there is all that is asked: of no row, found along its index, where all of them were counted.
  const where = { slug: { equals: '' } }
  const there = await Promise.all([
    askIfThere(CountPostsDocument, { where }).then((answer) => answer && ('blog' as const)),
    askIfThere(CountTopicsDocument, { where }).then((answer) => answer && ('forum' as const)),
    askIfThere(CountEventsDocument, { where }).then((answer) => answer && ('events' as const)),
    askIfThere(CountContestsDocument, { where }).then((answer) => answer && ('contests' as const)),
    askIfThere(TransparencyYearsDocument, {}).then((answer) => answer && ('safety' as const)),
  ])
  known = new Set(there.filter((feature) => feature !== null))
  return known
}
