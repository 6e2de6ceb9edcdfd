import { createLocalReq, type ServerProps } from 'payload'
import { hasRole, staffRoles } from '../../../access'
import type { Label } from '../../../config/label'
import type { TodayItem } from '../../../config/todaySource'
import { settingsOf } from '../options'
import { readToday } from '../readToday'
import './today.css'

type Language = 'en' | 'fr'

const words = {
  today: { en: 'Today', fr: 'Aujourd’hui' },
  needs: { en: 'Waits for you', fr: 'Vous attend' },
  nothing: { en: 'Nothing waits for you.', fr: 'Rien ne vous attend.' },
  failed: { en: 'Did not work', fr: 'N’a pas marché' },
  more: { en: 'more', fr: 'de plus' },
} satisfies Record<string, Label>

/** Lines of a list that the dashboard has room for. */
const most = 10

/** The dashboard's first part: what needs the one who reads it, the oldest promise first, and what went wrong. */
export const Today = async ({ payload, user, i18n }: ServerProps) => {
  const language: Language = i18n.language === 'fr' ? 'fr' : 'en'
  const req = await createLocalReq({ locale: language, ...(user ? { user } : {}) }, payload)
  if (!hasRole(req, ...staffRoles)) return null
  const { needs, failed } = await readToday({}, req)
  const shown = { language, admin: payload.config.routes.admin, now: settingsOf(payload).now() }
  return (
    <section className="hub-today" aria-labelledby="hub-today">
      <h1 id="hub-today">{words.today[language]}</h1>
      <div className="hub-today__columns">
        <Lines title={words.needs[language]} items={needs} {...shown}>
          <p className="hub-today__hint">{words.nothing[language]}</p>
        </Lines>
        {failed.length === 0 ? null : (
          <Lines title={words.failed[language]} items={failed} {...shown} isFault />
        )}
      </div>
    </section>
  )
}

const Lines = (props: {
  title: string
  items: readonly TodayItem[]
  language: Language
  admin: string
  now: Date
  isFault?: boolean
  /** Instead of an empty list. */
  children?: React.ReactNode
}) => {
  const { title, items, language, admin, now, isFault = false, children } = props
  return (
    <section className={isFault ? 'hub-today__lines hub-today__lines--fault' : 'hub-today__lines'}>
      <h2>
        {title} {items.length > 0 ? <span className="hub-today__count">{items.length}</span> : null}
      </h2>
      {items.length === 0 ? children : null}
      <ul>
        {items.slice(0, most).map((item) => (
          <li key={item.key}>
            <a href={`${admin}${item.path}`}>{item.title ?? item.what[language]}</a>
            <span className="hub-today__hint">
              {item.title === null ? '' : `${item.what[language]} · `}
              <time dateTime={item.since}>{sinceWhen(item.since, now, language)}</time>
            </span>
          </li>
        ))}
      </ul>
      {items.length > most ? (
        <p className="hub-today__hint">{`+ ${items.length - most} ${words.more[language]}`}</p>
      ) : null}
    </section>
  )
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** “3 hours ago”, in the largest unit that fits. */
const sinceWhen = (since: string, now: Date, language: Language): string => {
  const seconds = Math.max(0, (now.getTime() - new Date(since).getTime()) / 1000)
  const [unit, size] = units.find(([, each]) => seconds >= each) ?? (['minute', 60] as const)
  const said = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return said.format(-Math.floor(seconds / size), unit)
}
