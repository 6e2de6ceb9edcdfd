import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { plainRows } from '../../../database/plainRows'
import type { Entry } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { shownEntries } from '../access'
import type { ContestsOptions } from '../options'
import { shuffledPage } from './shuffled'

/** The most entries of one page. */
const mostPerPage = 60

type Gallery = { total: number; entries: Entry[]; next: string | null }

/**
 * The entries of a contest that everybody sees, in an order of the reader's own: random, fair to all, and the same at the
 * next visit. Empty where the gallery is closed.
 */
export const contestGallery =
  ({
    isVisible,
  }: Pick<ContestsOptions, 'isVisible'>): Operation<
    { contest: string; seed: string; after?: string | null; limit?: number | null },
    Gallery
  > =>
  async ({ contest, seed, after, limit }, req) => {
    const { payload } = req
    // Ids alone, below Payload; what is shown of them is read below as whoever asks may.
    const all = await plainRows<Pick<Entry, 'id' | 'moderation'>>({
      collection: slugs.entries,
      where: { and: [{ contest: { equals: documentId(payload, contest) } }, shownEntries()] },
      columns: ['moderation'],
      limit: 0,
      req,
    })
    const shown = all.filter(isVisible).map(({ id }) => String(id))
    const page = shuffledPage({
      ids: shown,
      seed: seed.slice(0, 100),
      after: after ?? null,
      limit: Math.min(Math.max(1, limit ?? 24), mostPerPage),
    })
    const { docs: entries } = await payload.find({
      collection: slugs.entries,
      where: { id: { in: page.ids.map((id) => documentId(payload, id)) } },
      limit: mostPerPage,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const byId = new Map(entries.map((entry) => [String(entry.id), entry]))
    return {
      total: shown.length,
      entries: page.ids.flatMap((id) => byId.get(id) ?? []),
      next: page.next,
    }
  }
