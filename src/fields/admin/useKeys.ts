'use client'

import { useEffect, useRef } from 'react'

/**
 * Single keys for the page, silent while somebody types, in a dialog, and with Ctrl, Alt or Meta. Escape leaves a field
 * first: the next key is one for the page again.
 */
export const useKeys = (keys: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (document.querySelector('dialog[open]')) return
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable ||
          /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
          (target instanceof HTMLInputElement && target.type !== 'checkbox'))
      if (isTyping) {
        if (event.key === 'Escape') target.blur()
        return
      }
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
