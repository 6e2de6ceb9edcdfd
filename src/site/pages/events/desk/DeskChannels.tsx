import { SectionHead } from '../../../components/Parts'
import { channelsOf, type Desk } from '../../../loaders/eventDesk'
import { visit } from '../../../server/visit'

type Channels = NonNullable<Awaited<ReturnType<typeof channelsOf>>>
type Delivery = NonNullable<Channels['announcements'][number]['deliveries']>['docs'][number]

/** What the channels heard of the event, where it can be read, and what they will hear of this date. */
export const DeskChannels = async ({ desk }: { desk: Desk }) => {
  const [{ t, format }, channels] = await Promise.all([visit(), channelsOf(desk)])
  if (!channels) return null
  const { announcements, planned } = channels
  if (announcements.length === 0 && planned.length === 0) return null
  const zone = desk.event.timeZone ?? 'UTC'
  return (
    <section aria-labelledby="desk-channels">
      <SectionHead id="desk-channels" title={t('desk.channels')} />
      <p className="hint">{t('desk.channelsHint')}</p>
      {announcements.length > 0 ? (
        <ol className="deskSent">
          {announcements.map(({ id, title, createdAt, deliveries }) => (
            <li key={id}>
              <strong>{title}</strong>
              <span className="meta">{createdAt ? format.fullDate(createdAt, zone) : null}</span>
              {deliveries?.docs.length ? (
                <ul className="plainList">
                  {deliveries.docs.map((delivery) => (
                    <Heard key={delivery.id} delivery={delivery} />
                  ))}
                </ul>
              ) : (
                <span className="hint">{t('desk.heard.nowhere')}</span>
              )}
            </li>
          ))}
        </ol>
      ) : null}
      {planned.length > 0 ? (
        <>
          <h3>{t('desk.timetable')}</h3>
          <dl className="deskPlan">
            {planned.map(({ id, kind, state, why, at }) => (
              <div key={id}>
                <dt>{t(`desk.post.${kind}`)}</dt>
                <dd>
                  {t(`desk.postState.${state}`)}
                  {why ? ` – ${t(`desk.postWhy.${why}`)}` : null}
                  {state === 'planned' && at && kind !== 'lastSeats'
                    ? ` – ${format.fullDate(at, zone)}, ${format.time(at, zone, true)}`
                    : null}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  )
}

/** One channel's copy: where it is, or how far it came. */
const Heard = async ({ delivery }: { delivery: Delivery }) => {
  const { t } = await visit()
  const { status, url, channel, shortLinks } = delivery
  const clicks = shortLinks?.docs[0]?.clicks
  const name = channel?.name ?? ''
  return (
    <li>
      {url && /^https?:\/\//.test(url) ? (
        <a href={url} rel="noopener">
          {name}
        </a>
      ) : (
        name
      )}{' '}
      <span className={status === 'published' ? 'tag good' : 'tag'}>{t(stateOf(status))}</span>
      {clicks === undefined ? null : ' '}
      {clicks === undefined ? null : <span className="meta">{t('desk.heard.visits', { n: clicks })}</span>}
    </li>
  )
}

const stateOf = (
  status: Delivery['status'],
): `desk.heard.${'published' | 'underWay' | 'cancelled' | 'failed'}` => {
  switch (status) {
    case 'published':
      return 'desk.heard.published'
    case 'pending':
    case 'scheduled':
    case 'sending':
    case 'retrying':
    case 'held':
      return 'desk.heard.underWay'
    case 'cancelled':
      return 'desk.heard.cancelled'
    case 'refused':
    case 'reauthorize':
    case 'unknown':
    case 'exhausted':
      return 'desk.heard.failed'
  }
}
