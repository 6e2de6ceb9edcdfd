import type { Payload, PayloadRequest, Where } from 'payload'
import type { Operation } from '../../../config/graphql'
import { languageOf } from '../../../config/requestLanguage'
import { isSame } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { reasonOf } from '../checks/registry'
import type { ModerationSettings } from '../options'
import type { ModerationState } from '../states'
import { type CaseAtHand, handed, holderOf, requireModerator } from './caseAtHand'
import { namesOf } from './namesOf'

/** Which cases: all that wait · those I hold · those whose second opinion is mine to give · the last that were decided. */
export const queueViews = ['open', 'mine', 'asked', 'decided'] as const
/** One of {@link queueViews}. */
export type QueueView = (typeof queueViews)[number]

/** What {@link moderationQueue} takes. */
export type QueueInput = {
  view?: QueueView | null
  /** Slug of a collection: only what is about such posts. */
  kind?: string | null
  /** At most 100. @default 30 */
  first?: number | null
  /** `end` of the page before. */
  after?: string | null
}

/** A case as the queue shows it, in the language of the request. */
export type QueuedCase = {
  id: number | string
  version: number
  status: 'open' | 'decided'
  kind: string
  moderation: ModerationState
  title: string
  excerpt: string
  author: string | null
  /** Why it is here, strongest first, each once. */
  reasons: string[]
  openedAt: string
  decidedAt: string | null
  urgency: number
  reportCount: number
  claimedBy: string | null
  isMine: boolean
  /** Written by who asks: somebody else decides. */
  isOwn: boolean
  opinion: 'none' | 'asked' | 'given'
}

/** A page of the queue. */
export type Queue = {
  cases: QueuedCase[]
  /** Where the next page begins; null on the last. */
  end: string | null
  counts: { open: number; mine: number; asked: number }
}

const mostAtOnce = 100

/**
 * The queue: most urgent first, by the order of urgency and id, page by page; what was decided, the latest first.
 *
 * @throws MODERATORS_ONLY
 */
export const moderationQueue =
  (settings: ModerationSettings): Operation<QueueInput, Queue> =>
  async ({ view, kind, first, after }, req) => {
    const user = requireModerator(req)
    const limit = Math.min(Math.max(first ?? 30, 1), mostAtOnce)
    const now = settings.now()
    const wanted = whereOf(view ?? 'open', user.id, now)
    const sorted = (view ?? 'open') === 'decided' ? 'decidedAt' : 'urgency'
    const asked = { collection: slugs.moderationCases, depth: 0, overrideAccess: false, req } as const
    const { docs } = await req.payload.find({
      ...asked,
      where: {
        and: [
          wanted,
          ...(kind ? [{ kind: { equals: kind } }] : []),
          ...(after ? [behind(req.payload, sorted, after)] : []),
        ],
      },
      sort: [`-${sorted}`, 'id'],
      limit: limit + 1,
      pagination: false,
    })
    const page = docs.slice(0, limit).map(handed)
    const last = page.at(-1)
    const count = async (of: QueueView): Promise<number> =>
      (await req.payload.count({ ...asked, where: whereOf(of, user.id, now) })).totalDocs
    return {
      cases: await shown(settings, page, user.id, req),
      end: docs.length > limit && last ? cursorOf(sorted, last) : null,
      counts: { open: await count('open'), mine: await count('mine'), asked: await count('asked') },
    }
  }

const isOpen: Where = { status: { equals: 'open' } }

const whereOf = (view: QueueView, user: number | string, now: Date): Where => {
  switch (view) {
    case 'open':
      return { ...isOpen }
    case 'mine':
      return {
        and: [
          { ...isOpen },
          { claimedBy: { equals: user } },
          { claimedUntil: { greater_than: now.toISOString() } },
        ],
      }
    case 'asked':
      return {
        and: [
          { ...isOpen },
          { opinion: { equals: 'asked' } },
          { or: [{ opinionOf: { equals: user } }, { opinionOf: { exists: false } }] },
        ],
      }
    case 'decided':
      return { status: { equals: 'decided' } }
  }
}

type SortField = 'urgency' | 'decidedAt'

const cursorOf = (field: SortField, row: CaseAtHand & { urgency?: number }): string =>
  JSON.stringify([row[field] ?? 0, row.id])

/** What comes after a cursor; of one that is none, everything. */
const behind = (payload: Payload, field: SortField, cursor: string): Where => {
  try {
    const [value, id] = JSON.parse(cursor) as [unknown, number | string]
    return {
      or: [
        { [field]: { less_than: value } },
        { and: [{ [field]: { equals: value } }, { id: { greater_than: documentId(payload, id) } }] },
      ],
    }
  } catch {
    return {}
  }
}

const shown = async (
  { checks, now }: ModerationSettings,
  page: readonly (CaseAtHand & { urgency?: number })[],
  user: number | string,
  req: PayloadRequest,
): Promise<QueuedCase[]> => {
  const language = languageOf(req)
  const names = await namesOf(
    page.flatMap(({ author, claimedBy }) => [author, claimedBy]),
    req,
  )
  return page.map((found) => {
    const holder = holderOf(found, now())
    return {
      id: found.id,
      version: found.version,
      status: found.status,
      kind: found.kind,
      moderation: found.moderation,
      title: found.title,
      excerpt: found.excerpt,
      author: names.get(String(found.author)) ?? null,
      reasons: [...new Set(found.reasons.map((signal) => reasonOf(checks, signal)[language]))],
      openedAt: found.openedAt,
      decidedAt: found.decidedAt,
      urgency: found.urgency ?? 0,
      reportCount: found.reportCount,
      claimedBy: names.get(String(holder)) ?? null,
      isMine: isSame(holder, user),
      isOwn: isSame(found.author, user) || isSame(found.notBy, user),
      opinion: found.opinion,
    }
  })
}
