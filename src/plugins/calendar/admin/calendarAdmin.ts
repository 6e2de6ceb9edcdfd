import { addAdminComponents } from '../../../config/steps'

const folder = '/src/plugins/calendar/admin'

/** `/admin/calendar`, the way to it in the menu, and the next days on the dashboard. */
export const calendarAdmin = addAdminComponents({
  beforeNavLinks: [`${folder}/CalendarLink#CalendarLink`],
  beforeDashboard: [`${folder}/NextDays#NextDays`],
  views: {
    calendar: {
      Component: `${folder}/CalendarView#CalendarView`,
      path: '/calendar',
      meta: { title: 'Calendar' },
    },
  },
})
