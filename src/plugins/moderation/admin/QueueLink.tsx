'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { deciders } from '../access'
import { useHub } from './useQueue'

const countQuery = '{ moderationQueue(first: 1) { counts { open } } }'

/** The way to the queue, in the admin's menu, with how many cases wait; shown to those who decide. */
export const QueueLink = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const { say, ask } = useHub()
  const pathname = usePathname()
  const [count, setCount] = useState<number | null>(null)
  const roles: unknown = user?.roles
  const decides = Array.isArray(roles) && [...deciders, 'admin'].some((role) => roles.includes(role))
  useEffect(() => {
    if (!decides) return
    let isCurrent = true
    ask<{ moderationQueue: { counts: { open: number } } }>(countQuery, {})
      .then(({ moderationQueue }) => {
        if (isCurrent) setCount(moderationQueue.counts.open)
      })
      // The way is there without its number.
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [ask, decides, pathname])
  if (!decides) return null
  const href = `${config.routes.admin}/queue`
  const isHere = pathname === href
  return (
    <Link
      className="nav__link"
      id="nav-queue"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">
        {say('link')}
        {count ? (
          <>
            {' '}
            <span aria-label={`${count} ${say('linkCount')}`}>({count})</span>
          </>
        ) : null}
      </span>
    </Link>
  )
}
