'use client'

import { useEffect } from 'react'

/** Seconds between two beats. */
const every = 60
/** Seconds without a sign of the reader after which nobody is taken to be reading. */
const patience = 180

/**
 * Tells the hub, about once a minute and when the page is left, how far a member has read a topic and for how long it
 * was before their eyes. Draws nothing, waits for nothing; without a script only the visit is known.
 */
export const ReadingBeat = ({ topic, query }: { topic: string; /** The mutation. */ query: string }) => {
  useEffect(() => {
    let upTo = 0
    let told = { upTo: -1, seconds: 0 }
    let seconds = 0
    let seenAt = Date.now()
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting && target instanceof HTMLElement)
          upTo = Math.max(upTo, Number(target.dataset.reply))
    })
    for (const reply of document.querySelectorAll<HTMLElement>('[data-reply]')) watch.observe(reply)

    const tell = (): void => {
      if (seconds === told.seconds && upTo === told.upTo) return
      const variables = { topic, upTo, seconds: seconds - told.seconds }
      told = { upTo, seconds }
      // A beat that is lost is made up for by the next, and nobody is kept from reading by it.
      void fetch('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        keepalive: true,
      }).catch(() => undefined)
    }
    const tick = setInterval(() => {
      if (document.visibilityState === 'hidden' || Date.now() - seenAt > patience * 1000) return
      seconds += 1
      if (seconds - told.seconds >= every) tell()
    }, 1000)
    const sign = (): void => {
      seenAt = Date.now()
    }
    const leave = (): void => {
      if (document.visibilityState === 'hidden') tell()
    }
    const signs = ['scroll', 'pointermove', 'keydown', 'touchstart'] as const
    for (const name of signs) addEventListener(name, sign, { passive: true })
    document.addEventListener('visibilitychange', leave)
    addEventListener('pagehide', tell)
    return () => {
      watch.disconnect()
      clearInterval(tick)
      for (const name of signs) removeEventListener(name, sign)
      document.removeEventListener('visibilitychange', leave)
      removeEventListener('pagehide', tell)
    }
  }, [topic, query])
  return null
}
