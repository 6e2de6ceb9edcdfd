'use client'

import { useEffect } from 'react'

/** A key leads to the text field of that id. Draws nothing: the hint stands beside the field. */
export const ComposeKey = ({
  target,
  letter = 'r',
}: {
  target: string
  /** In small letters. @default 'r' */
  letter?: string
}) => {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const at = event.target
      const typing = at instanceof HTMLElement && at.closest('input, textarea, select, [contenteditable]')
      if (event.key.toLowerCase() !== letter || typing || event.ctrlKey || event.metaKey || event.altKey)
        return
      const field = document.getElementById(target)
      if (!field) return
      event.preventDefault()
      field.focus()
      field.scrollIntoView({ block: 'center' })
    }
    document.addEventListener('keydown', go)
    return () => {
      document.removeEventListener('keydown', go)
    }
  }, [target, letter])
  return null
}
