'use client'

import { useSyncExternalStore } from 'react'
import { localePath, splitLocale } from '../locale'
import { translator } from '../messages'

const never = () => () => undefined

/** A fault of ours. It knows nothing but the address: whatever it would ask may be what failed. */
export const Broken = ({ reset }: { error: Error; reset: () => void }) => {
  const path = useSyncExternalStore(
    never,
    () => window.location.pathname,
    () => '/',
  )
  const { locale } = splitLocale(path)
  const t = translator(locale)
  return (
    <main id="main" className="wide page">
      <div className="empty">
        <h1>{t('broken.title')}</h1>
        <p>{t('broken.text')}</p>
        <div className="actions">
          <button className="button" onClick={reset}>
            {t('broken.again')}
          </button>
          <a href={localePath(locale, '/')}>{t('missing.home')}</a>
        </div>
      </div>
    </main>
  )
}
