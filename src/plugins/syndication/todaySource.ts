import type { PayloadRequest, Where } from 'payload'
import { hasRole } from '../../access'
import { nothingToday, type TodayItem, type TodaySource } from '../../config/todaySource'
import { label } from '../../config/label'
import { slugs } from '../../slugs'
import type { DeliveryStatus } from './lifecycle'
import { statusLabels } from './statusLabels'
import { currentStop } from './stops'

/** Deliveries of one answer: more than a dashboard shows. */
const most = 50

/** Ends that a person has to look at, and ends that went wrong. */
const asking: readonly DeliveryStatus[] = ['unknown', 'reauthorize']
const wrong: readonly DeliveryStatus[] = ['refused', 'exhausted']

type Row = {
  id: number
  title?: string | null
  status: DeliveryStatus
  settledAt?: string | null
  updatedAt: string
}

/** On the dashboard of editors: deliveries that wait for a person, and those that went wrong. */
export const deliveriesToday: TodaySource = async (req) => {
  if (!hasRole(req, 'editor', 'manager')) return nothingToday()
  const where: Where = { status: { in: [...asking, ...wrong] } }
  const { docs } = await req.payload.find({
    collection: slugs.deliveries,
    where,
    sort: '-id',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const rows = docs as unknown as Row[]
  return {
    needs: [...(await stopToday(req)), ...rows.filter(({ status }) => asking.includes(status)).map(itemOf)],
    failed: rows.filter(({ status }) => wrong.includes(status)).map(itemOf),
  }
}

/** The crisis switch, and what is held, in a line each: a decision about it is asked for, however long it takes. */
const stopToday = async (req: PayloadRequest): Promise<TodayItem[]> => {
  const { payload } = req
  const stop = await currentStop({ payload, req })
  const { docs, totalDocs } = await payload.find({
    collection: slugs.deliveries,
    where: { status: { equals: 'held' } },
    sort: 'heldAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const oldest = docs[0] as unknown as (Row & { heldAt?: string | null }) | undefined
  return [
    ...(stop
      ? [
          {
            key: 'stop',
            since: new Date(stop.startedAt).toISOString(),
            what: label('Crisis switch is on', 'Arrêt d’urgence activé'),
            title: null,
            path: `/collections/${slugs.publishingStops}`,
          },
        ]
      : []),
    ...(oldest
      ? [
          {
            key: 'held',
            since: oldest.heldAt ?? oldest.updatedAt,
            what: label(
              `${totalDocs} held: keep, move or drop`,
              `${totalDocs} en suspens\u202f: maintenir, déplacer ou retirer`,
            ),
            title: null,
            path: `/collections/${slugs.deliveries}`,
          },
        ]
      : []),
  ]
}

const itemOf = ({ id, title, status, settledAt, updatedAt }: Row): TodayItem => ({
  key: String(id),
  since: settledAt ?? updatedAt,
  what: statusLabels[status],
  title: title ?? `#${id}`,
  path: `/collections/${slugs.deliveries}/${id}`,
})
