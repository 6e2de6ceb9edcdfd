import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { type Id, idOf } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { type Both, type Terms, termsOf } from './terms'

/** A contest as its rules see it. */
export type ContestTerms = { id: Id; state: string; rulesVersion: number | null; slug: string; terms: Terms }

/** A contest and its terms as they are now, in both languages; null for none. System read: who asks has been checked. */
export const readTerms = async (contest: Id, req: PayloadRequest): Promise<ContestTerms | null> => {
  const row = (await req.payload.findByID({
    collection: slugs.contests,
    id: documentId(req.payload, contest),
    locale: 'all',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as (Record<string, unknown> & { id: Id }) | null
  if (!row) return null
  const event = idOf((row.eligibility as { attendedEvent?: unknown } | null | undefined)?.attendedEvent)
  return {
    id: row.id,
    state: String(row.state),
    slug: typeof row.slug === 'string' ? row.slug : '',
    rulesVersion: typeof row.rulesVersion === 'number' ? row.rulesVersion : null,
    terms: termsOf(row, event === null ? null : await eventTitle(event, req)),
  }
}

const eventTitle = async (event: Id, req: PayloadRequest): Promise<Both | null> => {
  const row = (await req.payload.findByID({
    collection: slugs.events,
    id: event,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    // System read: the organiser names it in the rules.
    overrideAccess: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as { title?: Partial<Both> } | null
  return row ? { en: row.title?.en ?? row.title?.fr ?? '', fr: row.title?.fr ?? row.title?.en ?? '' } : null
}
