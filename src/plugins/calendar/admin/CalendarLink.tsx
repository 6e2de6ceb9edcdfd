'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { staffRoles } from '../../../access'
import { useWords } from './useWords'

/** The way to the calendar, in the admin's menu; shown to staff. */
export const CalendarLink = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const { say } = useWords()
  const pathname = usePathname()
  const roles: unknown = user?.roles
  if (!Array.isArray(roles) || !staffRoles.some((role) => roles.includes(role))) return null
  const href = `${config.routes.admin}/calendar`
  const isHere = pathname === href
  return (
    <Link
      className="nav__link"
      id="nav-calendar"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{say('link')}</span>
    </Link>
  )
}
