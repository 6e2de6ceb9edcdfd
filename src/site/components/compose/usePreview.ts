import { type RefObject, useEffect, useState } from 'react'
import { askHub } from './askHub'

const pause = 300

/** What the text will look like, asked of the hub at every pause while the preview is open; null until it is known. */
export const usePreview = (area: RefObject<HTMLTextAreaElement | null>, query: string, isOpen: boolean) => {
  const [html, setHtml] = useState<string | null>(null)
  useEffect(() => {
    const field = area.current
    if (!isOpen || !field) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = new AbortController()
    const ask = (): void => {
      stop.abort()
      stop = new AbortController()
      const { signal } = stop
      void askHub<{ previewMarkdown: string }>(query, { body: field.value }, signal).then((found) => {
        if (found && !signal.aborted) setHtml(found.previewMarkdown)
      })
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(ask, pause)
    }
    ask()
    field.addEventListener('input', later)
    return () => {
      clearTimeout(timer)
      stop.abort()
      field.removeEventListener('input', later)
    }
  }, [area, query, isOpen])
  return html
}
