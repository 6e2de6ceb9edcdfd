import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole, staffRoles } from '../../../access'
import { EditorialCalendar } from './EditorialCalendar'
import { wordIn } from './words'

/** `/admin/calendar`: what has a day, and what waits for one. What it reads asks for the role again. */
export const CalendarView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const title = wordIn('title', req.i18n.language)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="hub-calendar">
        <h1>{title}</h1>
        {hasRole(req, ...staffRoles) ? (
          <EditorialCalendar mayWrite={hasRole(req, 'editor', 'manager')} />
        ) : (
          <p>{wordIn('onlyStaff', req.i18n.language)}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
