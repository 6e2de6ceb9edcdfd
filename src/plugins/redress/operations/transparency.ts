import type { CollectionSlug, PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { idOf } from '../../../core/related'
import { slugs } from '../../../slugs'
import { redressErrors } from '../errors'
import { type Figures, figuresOf } from '../figures'
import type { RedressSettings } from '../options'

/** A year and its figures. */
export type Transparency = {
  year: number
  /** When they were worked out, ISO 8601. */
  at: string
  figures: Figures
}

/**
 * The figures of a year, worked out anew from what is recorded: notices, reports, the log, statements, sanctions,
 * appeals. Names nobody.
 *
 * @throws MODERATORS_ONLY
 */
export const transparency =
  (settings: RedressSettings): Operation<{ year: number }, Transparency> =>
  async ({ year }, req) => {
    if (!hasRole(req, 'moderator', 'manager')) throw redressErrors.MODERATORS_ONLY()
    const rows = inYear(year, req)
    const [notices, reports, log, sanctions, statements, appeals] = [
      await rows(slugs.notices, 'createdAt'),
      await rows(slugs.reports, 'createdAt'),
      await rows(slugs.moderationLog, 'at'),
      await rows(slugs.sanctions, 'startsAt'),
      await rows(slugs.statements, 'at'),
      await rows(slugs.appeals, 'openedAt'),
    ]
    const figures = figuresOf({
      notices: notices.map((row) => ({
        category: text(row.category),
        status: text(row.status),
        receivedAt: time(row.receivedAt),
        decidedAt: time(row.decidedAt),
      })),
      reports: reports.map((row) => ({
        rule: text(row.rule),
        outcome: text(row.outcome),
        at: text(row.createdAt),
        settledAt: time(row.settledAt),
      })),
      log: log.map((row) => ({
        case: String(idOf(row.case)),
        action: text(row.action),
        actor: idOf(row.actor) !== null,
        at: text(row.at),
      })),
      sanctions: sanctions.map((row) => ({ kind: text(row.kind), overturned: row.overturned === true })),
      statements: statements.map((row) => ({
        kind: text(row.kind),
        noticed: text(row.noticed),
        automated: row.automated === true,
        overturned: time(row.overturnedAt) !== null,
      })),
      appeals: appeals.map((row) => ({
        about: text(row.about),
        status: text(row.status),
        openedAt: text(row.openedAt),
        decidedAt: time(row.decidedAt),
      })),
    })
    return { year, at: settings.now().toISOString(), figures }
  }

/** Rows that one read takes: a year of a large hub is read in pieces. */
const batch = 2_000

// By the adapter: figures of the hub, and the role was asked for.
const inYear =
  (year: number, req: PayloadRequest) =>
  async (collection: CollectionSlug, field: string): Promise<Record<string, unknown>[]> => {
    const from = new Date(Date.UTC(year, 0)).toISOString()
    const to = new Date(Date.UTC(year + 1, 0)).toISOString()
    const all: Record<string, unknown>[] = []
    for (let page = 1; ; page += 1) {
      const { docs } = await req.payload.db.find<Record<string, unknown> & { id: number }>({
        collection,
        where: { and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than: to } }] },
        sort: ['id'],
        limit: batch,
        page,
        req,
      })
      all.push(...docs)
      if (docs.length < batch) return all
    }
  }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const time = (value: unknown): string | null => (typeof value === 'string' ? value : null)
