'use client'

import { useSyncExternalStore } from 'react'
import { localePath, splitLocale } from '../locale'
import { broken } from '../messages/broken'

const never = () => () => undefined

/** A fault of ours. It knows nothing but the address: whatever it would ask may be what failed. */
export const Broken = ({ reset }: { error: Error; reset: () => void }) => {
  const path = useSyncExternalStore(
    never,
    () => window.location.pathname,
    () => '/',
  )
  const { locale } = splitLocale(path)
  const words = broken[locale]
  return (
    <main id="main" className="wide page">
      <div className="empty">
        <h1>{words['broken.title']}</h1>
        <p>{words['broken.text']}</p>
        <div className="actions">
          <button className="button" onClick={reset}>
            {words['broken.again']}
          </button>
          <a href={localePath(locale, '/')}>{words['missing.home']}</a>
        </div>
      </div>
    </main>
  )
}
