'use client'

import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { readers } from '../readers'
import { sayIn } from './inboxWords'

/** The way to the inbox, in the admin's menu, with how many messages are open; shown to the team. */
export const InboxLink = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const pathname = usePathname()
  const [count, setCount] = useState(0)
  const say = sayIn(i18n.language === 'fr' ? 'fr' : 'en')
  const roles: unknown = user?.roles
  const isTeam = Array.isArray(roles) && [...readers, 'admin'].some((role) => roles.includes(role))
  const { api, admin } = config.routes
  useEffect(() => {
    if (!isTeam) return
    let isCurrent = true
    fetch(`${api}/network-messages/count?where[state][equals]=open`, { credentials: 'include' })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { totalDocs: number }).totalDocs : 0))
      .then((found) => isCurrent && setCount(found))
      // The way is there without its number.
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [api, isTeam, pathname])
  if (!isTeam) return null
  const href = `${admin}/inbox`
  const isHere = pathname === href
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link"
      href={href}
      id="nav-inbox"
      prefetch={false}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">
        {say('title')}
        {count > 0 ? (
          <>
            {' '}
            <span aria-label={`${count} ${say('open')}`}>({count})</span>
          </>
        ) : null}
      </span>
    </Link>
  )
}
