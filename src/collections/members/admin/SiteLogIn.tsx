import type { ServerProps } from 'payload'

/** On the admin's log-in page: the way to the site's, which also asks for a second factor. */
export const SiteLogIn = ({ i18n, payload }: Pick<ServerProps, 'i18n' | 'payload'>) => {
  const isFrench = i18n.language === 'fr'
  const path = `${isFrench ? '/fr' : ''}/login`
  const next = encodeURIComponent(payload.config.routes.admin)
  return (
    <p style={{ marginBlockEnd: 'var(--base)' }}>
      <a href={`${path}?next=${next}`}>
        {isFrench
          ? 'Avec un second facteur, connectez-vous sur le site.'
          : 'With a second factor, log in on the site.'}
      </a>
    </p>
  )
}
