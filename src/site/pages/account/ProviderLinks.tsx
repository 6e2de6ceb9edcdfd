import { loginProviders, providerHref } from '../../loaders/providers'
import { visit } from '../../server/visit'

/** The ways in through providers; nothing when none is configured. Links, so that they work without scripts. */
export const ProviderLinks = async ({ next }: { next: string }) => {
  const [{ t, locale }, providers] = await Promise.all([visit(), loginProviders()])
  if (providers.length === 0) return null
  return (
    <nav className="providers" aria-label={t('providers.title')}>
      {providers.map(({ id, label }) => (
        <a key={id} className="button plain" href={providerHref(id, { next, locale })} rel="nofollow">
          {t('providers.with', { provider: label })}
        </a>
      ))}
      <p className="orLine">
        <span>{t('providers.or')}</span>
      </p>
    </nav>
  )
}
