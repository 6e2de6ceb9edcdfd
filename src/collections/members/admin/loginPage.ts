import type { ConfigStep } from '../../../config/pipe'

/** Puts the way to the site's log-in on the admin's log-in page. */
export const siteLogIn: ConfigStep = (config) => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeLogin: [
        ...(config.admin?.components?.beforeLogin ?? []),
        '/src/collections/members/admin/SiteLogIn#SiteLogIn',
      ],
    },
  },
})
