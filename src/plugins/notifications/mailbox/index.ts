import { type ConfigStep, pipe } from '../../../config/pipe'
import { addEndpoints } from '../../../config/steps'
import { mailEndpoints } from './endpoints'

const folder = '/src/plugins/notifications/admin'

/** The mails of a hub without a mail server: kept in a folder, read at `/admin/mail`. */
export const mailbox = (options: { directory: string }): ConfigStep => {
  const addView: ConfigStep = (config) => {
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
  return (config) => pipe(config, addEndpoints(...mailEndpoints(options)), addView)
}
