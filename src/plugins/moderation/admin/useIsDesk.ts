'use client'

import { useSyncExternalStore } from 'react'

/** From here on the list and the case stand side by side; `queue.css` says the same. */
const desk = '(width >= 80rem)'

const follow = (changed: () => void): (() => void) => {
  const query = window.matchMedia(desk)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the list and the case stand side by side. False until the browser has been asked. */
export const useIsDesk = (): boolean =>
  useSyncExternalStore(
    follow,
    () => window.matchMedia(desk).matches,
    () => false,
  )
