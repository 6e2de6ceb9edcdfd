import type { Operation } from '../../../config/hubCustom'
import { idOf } from '../../../core/related'
import { type Target, targetKey } from '../../../core/target'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import type { ReactionKind } from '../kinds'
import type { ReactionsSettings } from '../options'
import { shownTarget } from './react'

type Id = number | string

/** Rows of a page at most. */
const most = 100

/** Who reacted in one way. */
export type ReactorPage = {
  members: unknown[]
  /** How many of this page's keep to themselves what they do. */
  unnamed: number
  /** Give it as `after` for the next page; null: this is the last. */
  next: Id | null
}

/**
 * Who reacted to something in one way, the latest first: those who let the one who asks see what they do. The others are
 * counted.
 *
 * @throws TARGET_NOT_FOUND
 */
export const reactors =
  (
    settings: ReactionsSettings,
  ): Operation<
    { target: Target; kind: ReactionKind; first?: number | null; after?: Id | null },
    ReactorPage
  > =>
  async ({ target: asked, kind, first, after }, req) => {
    const { target } = await shownTarget(settings, asked, req)
    const { payload } = req
    const size = Math.max(1, Math.min(first ?? 30, most))
    // By the adapter: who reacted is read here and nowhere else.
    const { docs } = await payload.db.find<{ id: Id; member: unknown }>({
      collection: slugs.reactions,
      where: {
        and: [
          { target: { equals: targetKey(target) } },
          { kind: { equals: kind } },
          ...(after == null ? [] : [{ id: { less_than: documentId(payload, after) } }]),
        ],
      },
      sort: '-id',
      limit: size + 1,
      pagination: false,
      req,
    })
    const page = docs.slice(0, size)
    const ids = page.map(({ member }) => idOf(member)).filter((id) => id !== null)
    const rows = await payload.db.find<Record<string, unknown> & { id: Id }>({
      collection: slugs.members,
      where: { id: { in: ids } },
      limit: 0,
      pagination: false,
      req,
    })
    const named = rows.docs.filter((row) => settings.isNamed(row, req)).map(({ id }) => id)
    const found =
      named.length === 0
        ? { docs: [] }
        : await payload.find({
            collection: slugs.members,
            where: { id: { in: named } },
            limit: 0,
            pagination: false,
            depth: 0,
            overrideAccess: false,
            user: req.user,
            req,
          })
    const byId = new Map(found.docs.map((row) => [String(row.id), row]))
    const members = ids.map((id) => byId.get(String(id))).filter((row) => row !== undefined)
    return {
      members,
      unnamed: page.length - members.length,
      next: docs.length > size ? (page.at(-1)?.id ?? null) : null,
    }
  }
