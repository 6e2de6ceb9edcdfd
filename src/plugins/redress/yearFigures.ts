import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '../../core/related'
import { slugs } from '../../slugs'
import { type Figures, figuresOf } from './figures'

/** The figures of a year, worked out anew from what is recorded: notices, reports, the log, statements, sanctions, appeals. */
export const yearFigures = async (year: number, payload: Payload): Promise<Figures> => {
  const rows = inYear(year, payload)
  return figuresOf({
    notices: await rows(slugs.notices, 'createdAt', (row) => ({
      category: text(row.category),
      status: text(row.status),
      receivedAt: time(row.receivedAt),
      decidedAt: time(row.decidedAt),
    })),
    reports: await rows(slugs.reports, 'createdAt', (row) => ({
      rule: text(row.rule),
      outcome: text(row.outcome),
      at: text(row.createdAt),
      settledAt: time(row.settledAt),
    })),
    log: await rows(slugs.moderationLog, 'at', (row) => ({
      case: String(idOf(row.case)),
      action: text(row.action),
      actor: idOf(row.actor) !== null,
      at: text(row.at),
    })),
    sanctions: await rows(slugs.sanctions, 'startsAt', (row) => ({
      kind: text(row.kind),
      overturned: row.overturned === true,
    })),
    statements: await rows(slugs.statements, 'at', (row) => ({
      kind: text(row.kind),
      noticed: text(row.noticed),
      automated: row.automated === true,
      overturned: time(row.overturnedAt) !== null,
    })),
    appeals: await rows(slugs.appeals, 'openedAt', (row) => ({
      about: text(row.about),
      status: text(row.status),
      openedAt: text(row.openedAt),
      decidedAt: time(row.decidedAt),
    })),
  })
}

/** Rows that one read takes: a year of a large hub is read in pieces. */
const batch = 2_000

type Row = Record<string, unknown>

// By the adapter: figures of the hub itself, whoever asks.
const inYear = (year: number, payload: Payload) => {
  const from = new Date(Date.UTC(year, 0)).toISOString()
  const to = new Date(Date.UTC(year + 1, 0)).toISOString()
  return async <Kept>(
    collection: CollectionSlug,
    field: string,
    keep: (row: Row) => Kept,
  ): Promise<Kept[]> => {
    const all: Kept[] = []
    for (let page = 1; ; page += 1) {
      const { docs } = await payload.db.find<Row & { id: number }>({
        collection,
        where: { and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than: to } }] },
        sort: ['id'],
        limit: batch,
        page,
      })
      all.push(...docs.map(keep))
      if (docs.length < batch) return all
    }
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const time = (value: unknown): string | null => (typeof value === 'string' ? value : null)
