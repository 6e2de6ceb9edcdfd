import type { ConfigStep } from '../../../config/pipe'

const folder = '/src/collections/members/admin'

/** Puts the way to the site's log-in on the admin's log-in page, and to the second factor on its page of refusal. */
export const siteLogIn: ConfigStep = (config) => {
  const components = config.admin?.components
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeLogin: [...(components?.beforeLogin ?? []), `${folder}/SiteLogIn#SiteLogIn`],
        views: {
          ...components?.views,
          // Payload keeps its own route and frame for the view of this name.
          unauthorized: { Component: `${folder}/Unauthorized#Unauthorized` },
        },
      },
    },
  }
}
