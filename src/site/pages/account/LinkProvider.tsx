import { linkProvider } from '../../actions/providers'
import { PendingLinkDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { loginTicket } from '../../server/loginTicket'
import { visit } from '../../server/visit'
import { Doorway } from './Doorway'
import { MembersOnly } from './MembersOnly'

/** Asks a member whether the account at a provider that they come from is theirs: only this button links it. */
export const LinkProvider = async () => {
  const [{ t, href, me }, ticket] = await Promise.all([visit(), loginTicket()])
  if (!me) return <MembersOnly section="you" />
  const { pendingLink: pending } =
    ticket === '' ? { pendingLink: null } : await ask(PendingLinkDocument, { ticket })
  const back = <a href={href('/account/security')}>{t('providers.toSecurity')}</a>
  if (!pending)
    return (
      <Doorway title={t('complete.goneTitle')} lead={t('link.gone')}>
        <p className="actions">{back}</p>
      </Doorway>
    )
  const { provider, email, name } = pending
  return (
    <Doorway
      title={t('link.title', { provider: provider.label })}
      lead={t('link.lead', {
        provider: provider.label,
        who: email ?? name ?? provider.label,
        handle: me.handle,
      })}
    >
      <form action={linkProvider} className="actions">
        <button className="button">{t('link.send')}</button>
        {back}
      </form>
    </Doorway>
  )
}
