import type { PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../../access'
import { type Id, idOf, isSame } from '../../../../core/related'
import { slugs } from '../../../../slugs'
import { shownKinds } from '../../fields/kinds'
import { type StoredContest, storedContest } from '../../judging/stored'
import { isPublicContest } from '../../lifecycle/lifecycle'
import { type BadgeKind, badgeKinds } from './badgesDue'

/** Badges that a profile shows, newest first. */
const most = 50

type Row = { id: Id; contest: unknown; kind: BadgeKind; place?: number | null; at: string | Date }

/** A badge as a profile shows it. */
export type ShownBadge = { kind: BadgeKind; place: number | null; title: string; slug: string; at: Date }

/**
 * What a member has from contests: the highest of each, newest first. A stranger sees that somebody won, which the
 * result says too, and that they took part where entries are shown; the member sees all.
 */
export const badgesOf = async (member: Id, req: PayloadRequest): Promise<ShownBadge[]> => {
  const isAll = isSame(userOf(req)?.id ?? null, member) || hasRole(req, 'editor', 'manager')
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.contestBadges,
    where: { member: { equals: member } },
    sort: '-at',
    limit: most * badgeKinds.length,
    pagination: false,
    req,
  })
  const best = new Map<string, Row>()
  for (const row of docs) {
    const key = String(idOf(row.contest))
    const known = best.get(key)
    if (!known || rankOf(row) > rankOf(known)) best.set(key, row)
  }
  const shown: ShownBadge[] = []
  for (const [contest, { kind, place, at }] of [...best].slice(0, most)) {
    const stored = await storedContest(idOf(best.get(contest)?.contest) ?? 0, req)
    if (!stored || !isPublicContest(stored) || !(isAll || isForAll(kind, stored))) continue
    const title =
      req.locale === 'fr' ? stored.title?.fr || stored.title?.en : stored.title?.en || stored.title?.fr
    shown.push({ kind, place: place ?? null, title: title ?? '', slug: stored.slug ?? '', at: new Date(at) })
  }
  return shown
}

const rankOf = ({ kind }: Pick<Row, 'kind'>): number => badgeKinds.indexOf(kind)

const isForAll = (kind: BadgeKind, { kind: of, gallery }: StoredContest): boolean =>
  kind === 'won' || (gallery !== 'never' && shownKinds.some((each) => each === of))

/**
 * How many badges of a kind a member has, for the trust levels. Read for the hub, whoever asks.
 *
 * @param args.since - only of results since; null: ever.
 */
export const badgesCounted =
  (kind: BadgeKind) =>
  async ({
    member,
    since,
    req,
  }: {
    member: Id
    since: Date | null
    req: PayloadRequest
  }): Promise<number> => {
    const { totalDocs } = await req.payload.db.count({
      collection: slugs.contestBadges,
      where: {
        and: [
          { member: { equals: member } },
          { kind: { equals: kind } },
          ...(since ? [{ at: { greater_than: since.toISOString() } }] : []),
        ],
      },
      req,
    })
    return totalDocs
  }
