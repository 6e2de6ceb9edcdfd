import { type RefObject, useEffect, useState } from 'react'
import type { FormState } from './state'

/**
 * Keeps the texts of a form in this browser while they are being written, and brings them back. An answer that
 * leads to another page means that it was sent: leaving by it forgets the draft.
 *
 * @returns whether a text was brought back.
 */
export const useDraft = (
  form: RefObject<HTMLFormElement | null>,
  name: string | undefined,
  state: FormState,
): boolean => {
  const [restored, setRestored] = useState(false)

  useEffect(() => {
    const element = form.current
    if (!element || name === undefined) return
    const key = `draft:${name}`
    const areas = () => [...element.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[data-draft]')]
    const kept = read(key)
    let back = false
    for (const area of areas()) {
      const text = kept[area.name]
      if (text && area.value === '') {
        area.value = text
        back = true
      }
    }
    // The browser's storage is only known after the first paint.
    // eslint-disable-next-line react-hooks/set-state-in-effect -- restoring is a one-time synchronisation with storage
    if (back) setRestored(true)
    const keep = (): void => {
      write(key, Object.fromEntries(areas().map((area) => [area.name, area.value])))
    }
    const forget = (): void => {
      write(key, {})
    }
    element.addEventListener('input', keep)
    element.addEventListener('submit', forget)
    return () => {
      element.removeEventListener('input', keep)
      element.removeEventListener('submit', forget)
    }
  }, [form, name])

  // It came back with a fault: it is not sent, so it is kept again.
  useEffect(() => {
    if (name !== undefined && state.round > 0 && !state.done) write(`draft:${name}`, state.values)
  }, [name, state])

  return restored
}

const read = (key: string): Record<string, string> => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>
  } catch {
    // Storage may be closed to us, or hold something else: then there is no draft.
    return {}
  }
}

const write = (key: string, values: Record<string, string>): void => {
  try {
    if (Object.values(values).every((text) => text === '')) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(values))
  } catch {
    // A full or closed storage keeps no draft; the form still works.
  }
}
