import { addAdminComponents } from '../../../config/steps'

const folder = '/src/plugins/watch/admin'

/** `/admin/decision-times`, and the way to it in the menu. */
export const timesAdmin = addAdminComponents({
  afterNavLinks: [`${folder}/TimesLink#TimesLink`],
  views: {
    decisionTimes: {
      Component: `${folder}/TimesView#TimesView`,
      path: '/decision-times',
      meta: { title: 'Decision times' },
    },
  },
})
