'use client'

import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { timesWords } from './timesWords'

/** The way to the decision times, in the admin's menu; shown to those who decide. */
export const TimesLink = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const pathname = usePathname()
  const roles: unknown = user?.roles
  if (!Array.isArray(roles) || !['moderator', 'manager', 'admin'].some((role) => roles.includes(role)))
    return null
  const href = `${config.routes.admin}/decision-times`
  const isHere = pathname === href
  return (
    <Link
      className="nav__link"
      id="nav-decision-times"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{timesWords.title[i18n.language === 'fr' ? 'fr' : 'en']}</span>
    </Link>
  )
}
