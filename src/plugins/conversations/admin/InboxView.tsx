import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../access'
import { AdminPage } from '../../../fields/admin/AdminPage'
import { readers } from '../readers'
import { Inbox } from './Inbox'
import './inbox.css'
import { sayIn } from './inboxWords'

/** `/admin/inbox`: what was said on networks to the hub's accounts. What it reads asks for the role again. */
export const InboxView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const say = sayIn(req.i18n.language === 'fr' ? 'fr' : 'en')
  return (
    <AdminPage view={view} title={say('title')} className="hub-inbox">
      {hasRole(req, ...readers) ? (
        <Inbox mayAnswer={hasRole(req, 'editor', 'manager')} />
      ) : (
        <p>{say('onlyTeam')}</p>
      )}
    </AdminPage>
  )
}
