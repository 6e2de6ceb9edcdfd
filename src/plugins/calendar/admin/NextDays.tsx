import { createLocalReq, type ServerProps } from 'payload'
import { hasRole, staffRoles } from '../../../access'
import { addDays } from '../../../core/calendarDays'
import { wallClockAt } from '../../../core/timeZone'
import { actionLabels } from '../labels'
import { editorialCalendar } from '../operations/editorialCalendar'
import { settingsOf } from '../options'
import { sayDay } from './days'
import { wordIn } from './words'
import './calendar.css'

/** Entries that the dashboard has room for. */
const most = 12

/** On the dashboard: what goes out today, what is next, what to look at, and the way to the whole calendar. */
export const NextDays = async ({ payload, user, i18n }: ServerProps) => {
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const req = await createLocalReq({ locale: language, ...(user ? { user } : {}) }, payload)
  if (!hasRole(req, ...staffRoles)) return null
  // The server knows no clock but its own; the calendar itself asks the browser.
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const today = wallClockAt(timeZone, settingsOf(payload).now().getTime()).slice(0, 10)
  const { entries, warnings } = await editorialCalendar({ from: today, to: addDays(today, 6), timeZone }, req)
  const coming = entries.filter(({ status }) => status === 'planned' || status === 'idea')
  const link = `${payload.config.routes.admin}/calendar`
  return (
    <section className="hub-calendar hub-calendar__next" aria-labelledby="hub-calendar-next">
      <h2 id="hub-calendar-next">{wordIn('nextDays', language)}</h2>
      {coming.length === 0 && <p>{wordIn('noEntries', language)}</p>}
      <ul>
        {coming.slice(0, most).map(({ id, day, time, title, locale, action, kind, document }) => (
          <li key={id}>
            <span className="hub-calendar__hint">
              {day === today
                ? wordIn('today', language)
                : sayDay(day, language, { weekday: 'short', day: 'numeric', month: 'short' })}
              {time === null ? '' : `, ${time}`} · {actionLabels[action][language]}
              {locale === null ? '' : ` · ${locale.toUpperCase()}`}
            </span>{' '}
            <a href={`${payload.config.routes.admin}/collections/${kind}/${document}`}>{title}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={link}>{wordIn('whole', language)}</a>
        {coming.length > most ? ` (+${coming.length - most})` : ''} · {wordIn('clocks', language)} {timeZone}
        {warnings.length > 0 ? ` · ${wordIn('warnings', language)} (${warnings.length})` : ''}
      </p>
    </section>
  )
}
