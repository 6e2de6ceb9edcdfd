import type { CollectionSlug, Payload } from 'payload'
import { contests } from './data/contests'
import { events } from './data/happenings'
import { languages } from './data/languages'
import { members } from './data/members'
import { categories, forums, tags } from './data/places'
import { posts } from './data/posts'
import { listTexts } from './read/texts'
import { HubNotEmptyError, isEmpty, seedState, setSeedState } from './state'
import { seedTopics } from './steps/conversations'
import { seedContests } from './steps/contests'
import { seedEvents } from './steps/happenings'
import { seedConduct, seedHub, seedMembers } from './steps/people'
import { seedPages, seedPlaces, seedSeries } from './steps/places'
import { seedPosts } from './steps/posts'
import { seedStanding } from './steps/standing'
import type { Writer } from './writer'

export { HubNotEmptyError } from './state'

/** How far a seeding has come: units done of all units, and what is being written. */
export type SeedProgress = { done: number; total: number; label: string }

/** Documents made, by collection; collections of which none was made are left out. */
export type SeedResult = { created: Record<string, number> }

/**
 * Fills an empty hub with a community that never was: members, a code of conduct, posts, forums, events, contests,
 * in English and French. Nothing is announced, mailed or put before a moderator.
 *
 * Run again, it creates nothing; after a run that was killed, it writes what is missing.
 *
 * @param options.now - the day that the dates are told from. @default the clock's
 * @throws HubNotEmptyError when the hub holds content that did not come from here.
 */
export const seed = async (
  payload: Payload,
  options: { onProgress?: (progress: SeedProgress) => void; now?: Date } = {},
): Promise<SeedResult> => {
  const created: Record<string, number> = {}
  const state = await seedState(payload)
  if (state === 'done') return { created }
  if (state === null && !(await isEmpty(payload))) throw new HubNotEmptyError()

  const has = (collection: CollectionSlug): boolean => collection in payload.collections
  const total = await unitsOf(has)
  let done = 0
  const writer: Writer = {
    payload,
    now: options.now ?? new Date(),
    has,
    approved: (collection) =>
      payload.collections[collection].config.flattenedFields.some(({ name }) => name === 'moderation')
        ? { moderation: 'approved' }
        : {},
    count: (collection, documents = 1) => {
      created[collection] = (created[collection] ?? 0) + documents
    },
    tick: (label) => {
      done += 1
      options.onProgress?.({ done, total, label })
    },
  }
  await setSeedState(payload, 'begun')
  await seedHub(writer)
  await seedConduct(writer)
  await seedMembers(writer)
  await seedPlaces(writer)
  await seedPages(writer)
  await seedPosts(writer)
  await seedSeries(writer)
  await seedEvents(writer)
  await seedContests(writer)
  await seedTopics(writer)
  await seedStanding(writer)
  await setSeedState(payload, 'done')
  return { created }
}

/** Does `HUB_SEED=demo` have anything to do here: an empty hub, or a seeding that did not come to its end? */
export const needsSeed = async (payload: Payload): Promise<boolean> => {
  const state = await seedState(payload)
  return state === 'begun' || (state === null && (await isEmpty(payload)))
}

const unitsOf = async (has: Writer['has']): Promise<number> => {
  const topics = await Promise.all(languages.map((language) => listTexts(`topics/${language}`)))
  const units = [
    // The hub itself and the code of conduct are always there.
    2 + members.length,
    has('posts') ? posts.length + categories.length + tags.length + 1 : 0,
    has('pages') ? 2 : 0,
    has('events') ? events.length : 0,
    has('contests') ? contests.length : 0,
    has('topics') ? forums.length + topics.flat().length + members.length : 0,
  ]
  return units.reduce((sum, each) => sum + each, 0)
}
