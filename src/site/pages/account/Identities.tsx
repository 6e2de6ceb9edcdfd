import { unlinkProvider } from '../../actions/providers'
import { ActionForm } from '../../components/forms/ActionForm'
import { SectionHead } from '../../components/Parts'
import { MyIdentitiesDocument } from '../../graphql/generated'
import { providerHref } from '../../loaders/providers'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'

/** The providers that a member logs in with, and those that they could link. Nothing when there are none. */
export const Identities = async () => {
  const [{ t, format, href, locale }, { myIdentities, loginProviders }] = await Promise.all([
    visit(),
    ask(MyIdentitiesDocument, {}),
  ])
  if (myIdentities.length === 0 && loginProviders.length === 0) return null
  const free = loginProviders.filter(({ id }) => myIdentities.every(({ provider }) => provider.id !== id))
  return (
    <section aria-label={t('providers.mine')}>
      <SectionHead title={t('providers.mine')} />
      <p className="hint">{t('providers.mineHint')}</p>
      {myIdentities.length > 0 ? (
        <ul className="identities">
          {myIdentities.map(({ id, provider, email, linkedAt }) => (
            <li key={id}>
              <div>
                <strong>{provider.label}</strong>
                <p className="hint dots">
                  {email ? <span>{email}</span> : null}
                  <span>{t('providers.linkedAt', { date: format.date(linkedAt) })}</span>
                </p>
              </div>
              <ActionForm
                action={unlinkProvider}
                submit={t('providers.unlink', { provider: provider.label })}
                sending={t('compose.sending')}
              >
                <input type="hidden" name="id" value={id} />
              </ActionForm>
            </li>
          ))}
        </ul>
      ) : null}
      {free.length > 0 ? (
        <p className="actions">
          {free.map(({ id, label }) => (
            <a
              key={id}
              className="button plain"
              rel="nofollow"
              href={providerHref(id, { next: href('/account/security'), locale })}
            >
              {t('providers.link', { provider: label })}
            </a>
          ))}
        </p>
      ) : null}
    </section>
  )
}
