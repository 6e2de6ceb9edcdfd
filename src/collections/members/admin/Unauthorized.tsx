import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { lacksSecondFactor } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'

/**
 * In the place of Payload's page for who may not open the admin: where they can go instead, and for staff whose roles
 * wait for a second factor what to do about it.
 */
export const Unauthorized = ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const { i18n, payload } = req
  const { routes, admin } = payload.config
  const language = languageOf({ i18n })
  const site = language === 'fr' ? '/fr' : '/'
  if (!lacksSecondFactor(req)) {
    const { title, why, home } = words[language].closed
    return (
      <>
        <h1>{title}</h1>
        <p style={{ marginBlock: 'calc(var(--base) / 2) var(--base)' }}>{why}</p>
        <p>
          <a className={button} href={site}>
            {home}
          </a>{' '}
          <a
            className={quietButton}
            href={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.logout })}
          >
            {i18n.t('authentication:logOut')}
          </a>
        </p>
      </>
    )
  }
  const { title, why, send, then } = words[language].waiting
  return (
    <>
      <h1>{title}</h1>
      <p>{why}</p>
      <p>
        <a className={button} href={`${language === 'fr' ? '/fr' : ''}/account/security`}>
          {send}
        </a>
      </p>
      <p>{then}</p>
    </>
  )
}

// Payload’s own button, as an address: the site’s pages are none of the admin’s routes.
const button = 'btn btn--style-primary btn--size-large'
const quietButton = 'btn btn--style-secondary btn--size-large'

const words = {
  en: {
    closed: {
      title: 'This is where the team works',
      why: 'Your account has no place in it. Everything for members is on the site.',
      home: 'Go to the site',
    },
    waiting: {
      title: 'Set up your second factor',
      why: 'This hub asks its team for a second factor. Your role counts from the moment it is on.',
      send: 'Set it up',
      then: 'It takes an authenticator app and a minute. Then come back here.',
    },
  },
  fr: {
    closed: {
      title: 'Ici travaille l’équipe',
      why: 'Votre compte n’y a pas accès. Tout ce qui est destiné aux membres se trouve sur le site.',
      home: 'Aller sur le site',
    },
    waiting: {
      title: 'Configurez votre second facteur',
      why: 'Ce site demande un second facteur à son équipe. Votre rôle compte dès qu’il est activé.',
      send: 'Le configurer',
      then: 'Il suffit d’une application d’authentification et d’une minute. Revenez ensuite ici.',
    },
  },
}
