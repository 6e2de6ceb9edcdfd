import type { ConfigStep } from '../../../config/pipe'

const folder = '/src/plugins/calendar/admin'

/** `/admin/calendar`, the way to it in the menu, and the next days on the dashboard. */
export const calendarAdmin: ConfigStep = (config) => {
  const components = config.admin?.components
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), `${folder}/CalendarLink#CalendarLink`],
        beforeDashboard: [...(components?.beforeDashboard ?? []), `${folder}/NextDays#NextDays`],
        views: {
          ...components?.views,
          calendar: {
            Component: `${folder}/CalendarView#CalendarView`,
            path: '/calendar',
            meta: { title: 'Calendar' },
          },
        },
      },
    },
  }
}
