'use client'

import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { staffRoles } from '../../../access'
import { mailWords } from './words'

/** The way to the mails, in the admin's menu; shown to staff. */
export const MailLink = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const pathname = usePathname()
  const roles: unknown = user?.roles
  if (!Array.isArray(roles) || !staffRoles.some((role) => roles.includes(role))) return null
  const href = `${config.routes.admin}/mail`
  const isHere = pathname === href
  return (
    <Link
      className="nav__link"
      id="nav-mail"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{mailWords(i18n.language).link}</span>
    </Link>
  )
}
