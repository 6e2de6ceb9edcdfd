import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../access'
import { MailReader } from './MailReader'
import { listMails } from '../mailbox/store'
import { settingsOf } from '../options'
import { mailWords } from './words'
import './mail.css'

/** `/admin/mail`: the mails of a hub without a mail server. The endpoint it reads from asks for the role again. */
export const MailView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const words = mailWords(req.i18n.language)
  const { mailbox } = settingsOf(req.payload)
  const mails = mailbox && hasRole(req, 'admin') ? await listMails(mailbox.directory) : null
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
      <SetStepNav nav={[{ label: words.title }]} />
      <Gutter className="hub-mail">
        <h1>{words.title}</h1>
        {mails ? (
          <>
            <p>{words.lead}</p>
            <MailReader
              api={`${req.payload.config.routes.api}/mail`}
              initial={mails}
              words={words}
              language={req.i18n.language}
            />
          </>
        ) : (
          <p>{words.onlyAdmins}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
