import { addAdminComponents } from '../../../config/steps'

const folder = '/src/collections/members/admin'

/** Puts the way to the site's log-in on the admin's log-in page, and to the second factor on its page of refusal. */
export const siteLogIn = addAdminComponents({
  beforeLogin: [`${folder}/SiteLogIn#SiteLogIn`],
  // Payload keeps its own route and frame for the view of this name.
  views: { unauthorized: { Component: `${folder}/Unauthorized#Unauthorized` } },
})
