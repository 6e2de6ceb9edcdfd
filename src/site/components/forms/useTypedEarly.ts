import { useEffect, useState, useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/**
 * Keeps what somebody typed into a textarea before the page’s scripts were there. When React takes a page over it sets
 * a textarea back to the text it began with (`initTextarea` of react-dom 19; not so for an input): on a slow telephone
 * the first words of an edit would be gone without a word.
 *
 * @param id - of the textarea.
 */
export const useTypedEarly = (id: string): void => {
  // Only of the page that is taken over: on the way from one page to the next, the old one's field is still there.
  const isTakenOver = !useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [typed] = useState(() => (isTakenOver ? (areaOf(id)?.value ?? null) : null))
  useEffect(() => {
    const area = areaOf(id)
    if (!area || typed === null || area.value === typed) return
    area.value = typed
    // The draft is kept and the preview drawn as if it had been typed now.
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }, [id, typed])
}

const areaOf = (id: string): HTMLTextAreaElement | null => {
  // Drawn on the server there is no page to look at.
  if (typeof document === 'undefined') return null
  const found = document.getElementById(id)
  return found instanceof HTMLTextAreaElement ? found : null
}
