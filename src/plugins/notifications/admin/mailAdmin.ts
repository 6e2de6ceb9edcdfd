import { addAdminComponents } from '../../../config/steps'

const folder = '/src/plugins/notifications/admin'

/** `/admin/mail`: what every mail looks like, and the kept mails of a hub without a mail server. */
export const mailAdmin = addAdminComponents({
  afterNavLinks: [`${folder}/MailLink#MailLink`],
  views: { mail: { Component: `${folder}/MailView#MailView`, path: '/mail', meta: { title: 'Mail' } } },
})
