import { markAllRead, markRead } from '../../actions/notifications'
import { Page } from '../../components/frame/Page'
import { Empty } from '../../components/Parts'
import { NotificationsDocument, type NotificationsQuery } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { MembersOnly } from '../account/MembersOnly'

type Line = NotificationsQuery['myNotifications']['docs'][number]

/** Everything a member was told, by day; what is unread stands out. */
export const Notifications = async ({ after }: { after: string | null }) => {
  const { t, me, href, path, query } = await visit()
  if (!me) return <MembersOnly section="you" />
  const data = await ask(NotificationsDocument, { after })
  const { docs, next } = data.myNotifications
  const unread = data.myUnreadNotifications
  const days = byDay(docs, data.myNotificationPreferences.timeZone)
  return (
    <Page section="you">
      <div className="wide page">
        <div className="pageHead tight">
          <div>
            <h1>{t('notifications.title')}</h1>
            {docs.length > 0 ? (
              <p className="lead">
                {unread > 0 ? t('notifications.unread', { n: unread }) : t('notifications.allRead')}
              </p>
            ) : null}
          </div>
          <div className="actions">
            {unread > 0 ? (
              <form action={markAllRead}>
                <button className="button plain small">{t('notifications.markAll')}</button>
              </form>
            ) : null}
            <a className="button plain small" href={href('/account/notifications')}>
              {t('notifications.choose')}
            </a>
          </div>
        </div>
        {docs.length === 0 ? (
          <Empty title={t('notifications.none')} text={t('notifications.noneText')} drawing="notifications">
            <a className="button" href={href('/forum')}>
              {t('nav.forum')}
            </a>
          </Empty>
        ) : (
          <div className="told">
            {days.map(({ day, lines }) => (
              <Day key={day} day={day} lines={lines} back={href(path) + query} />
            ))}
          </div>
        )}
        {next ? (
          <nav className="turning" aria-label={t('nav.page')}>
            <span />
            <a className="button plain" rel="next" href={`${href('/notifications')}?after=${next}`}>
              {t('notifications.older')}
            </a>
          </nav>
        ) : null}
      </div>
    </Page>
  )
}

const Day = async ({ day, lines, back }: { day: string; lines: readonly Told[]; back: string }) => {
  const { t, format } = await visit()
  return (
    <section aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{format.fullDate(day)}</h2>
      <ul>
        {lines.map(({ id, text, path, createdAt, readAt, zone }) => (
          <li key={id} data-unread={readAt === null || undefined}>
            <p>
              {path === null ? text : <a href={path}>{text}</a>}
              {readAt === null ? <span className="unseen"> ({t('notifications.isUnread')})</span> : null}
            </p>
            <time dateTime={createdAt}>{format.time(createdAt, zone)}</time>
            {readAt === null ? (
              <form action={markRead}>
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="next" value={back} />
                <button className="quiet" aria-label={t('notifications.markNamed', { text })}>
                  {t('notifications.mark')}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Told = {
  id: string
  text: string
  path: string | null
  createdAt: string
  readAt: string | null
  zone: string
}

/** The lines under the calendar days of the member's own zone; newest first, as they come. */
const byDay = (lines: readonly Line[], zone: string): { day: string; lines: Told[] }[] => {
  const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  const days = new Map<string, Told[]>()
  for (const line of lines) {
    const createdAt = String(line.createdAt)
    const day = dayOf.format(new Date(createdAt))
    const told = {
      ...line,
      path: line.path ?? null,
      createdAt,
      readAt: (line.readAt as string) ?? null,
      zone,
    }
    days.set(day, [...(days.get(day) ?? []), told])
  }
  return [...days].map(([day, lines]) => ({ day, lines }))
}
