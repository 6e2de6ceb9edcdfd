import type { AdminViewServerProps } from 'payload'
import { hasRole, staffRoles } from '../../../access'
import { AdminPage } from '../../../fields/admin/AdminPage'
import { MailPreview } from './MailPreview'
import { MailReader } from './MailReader'
import { listMails } from '../mailbox/store'
import { settingsOf } from '../options'
import { mailedKinds } from '../preview/previewMail'
import { mailWords } from './words'
import './mail.css'

/**
 * `/admin/mail`: what every mail looks like, and below the mails of a hub without a mail server. The endpoints that it
 * reads from ask for the role again.
 */
export const MailView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const words = mailWords(req.i18n.language)
  const { mailbox } = settingsOf(req.payload)
  const mails = mailbox && hasRole(req, 'admin') ? await listMails(mailbox.directory) : null
  return (
    <AdminPage view={view} title={words.title} className="hub-mail">
      {hasRole(req, ...staffRoles) ? (
        <section>
          <h2>{words.preview}</h2>
          <p>{words.previewLead}</p>
          <MailPreview
            api={`${req.payload.config.routes.api}/mail-preview`}
            kinds={mailedKinds(req)}
            words={words}
            language={req.i18n.language === 'fr' ? 'fr' : 'en'}
          />
        </section>
      ) : null}
      {mails ? (
        <section>
          <h2>{words.kept}</h2>
          <p>{words.lead}</p>
          <MailReader
            api={`${req.payload.config.routes.api}/mail`}
            initial={mails}
            words={words}
            language={req.i18n.language}
          />
        </section>
      ) : mailbox ? (
        <p>{words.onlyAdmins}</p>
      ) : null}
    </AdminPage>
  )
}
