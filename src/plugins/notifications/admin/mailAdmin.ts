import type { ConfigStep } from '../../../config/pipe'

const folder = '/src/plugins/notifications/admin'

/** `/admin/mail`: what every mail looks like, and the kept mails of a hub without a mail server. */
export const mailAdmin: ConfigStep = (config) => {
  const components = config.admin?.components
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), `${folder}/MailLink#MailLink`],
        views: {
          ...components?.views,
          mail: { Component: `${folder}/MailView#MailView`, path: '/mail', meta: { title: 'Mail' } },
        },
      },
    },
  }
}
