import type { AdminViewServerProps } from 'payload'
import { hasRole, staffRoles } from '../../../access'
import { AdminPage } from '../../../fields/admin/AdminPage'
import { EditorialCalendar } from './EditorialCalendar'
import { wordIn } from './words'

/** `/admin/calendar`: what has a day, and what waits for one. What it reads asks for the role again. */
export const CalendarView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  return (
    <AdminPage view={view} title={wordIn('title', req.i18n.language)} className="hub-calendar">
      {hasRole(req, ...staffRoles) ? (
        <EditorialCalendar mayWrite={hasRole(req, 'editor', 'manager')} />
      ) : (
        <p>{wordIn('onlyStaff', req.i18n.language)}</p>
      )}
    </AdminPage>
  )
}
