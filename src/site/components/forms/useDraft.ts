import { type RefObject, useEffect, useRef, useState } from 'react'
import { writeMore } from './draftFields'
import type { FormState } from './state'

/** How a form keeps its text with the hub. */
export type KeptWithHub = {
  /** Name of this showing of the form: once sent, it saves nothing any more. */
  form: string
  /** The mutation, with the variables `name`, `form`, `title`, `body` and `more`. */
  query: string
  /** Did the page come with a text that was kept? */
  isRestored: boolean
}

/** Milliseconds without a key after which a text is sent to be kept. */
const pause = 2000

/**
 * Keeps the texts of a form while they are being written, in this browser at once and with the hub at every pause, and
 * brings them back. An answer that leads to another page means that it was sent: leaving by it forgets the draft.
 *
 * @returns whether a text was brought back.
 */
export const useDraft = (
  form: RefObject<HTMLFormElement | null>,
  { name, kept }: { name: string | undefined; kept: KeptWithHub | null },
  state: FormState,
): boolean => {
  const [restored, setRestored] = useState(false)
  // The page names the form anew whenever the server shows it: what was sent under the last name saves nothing more.
  const latest = useRef(kept)
  useEffect(() => {
    latest.current = kept
  }, [kept])

  useEffect(() => {
    const element = form.current
    if (!element || name === undefined) return
    const key = `draft:${name}`
    const areas = () => [...element.querySelectorAll<Area>('[data-draft]')]
    const local = read(key)
    let back = false
    for (const area of areas()) {
      const text = local[area.name]
      if (text && valueOf(area) === '') {
        fill(area, text)
        back = true
      }
    }
    // The browser's storage is only known after the first paint.
    // eslint-disable-next-line react-hooks/set-state-in-effect -- restoring is a one-time synchronisation with storage
    if (back) setRestored(true)
    const values = () => Object.fromEntries(areas().map((area) => [area.name, valueOf(area)]))
    let timer: ReturnType<typeof setTimeout> | undefined
    const send = (): void => {
      clearTimeout(timer)
      const hub = latest.current
      if (timer === undefined || !hub) return
      timer = undefined
      const { title = null, body = '', ...others } = values()
      const more = writeMore(others)
      // What does not arrive stays in this browser, and goes with the next pause.
      void fetch('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: hub.query, variables: { name, form: hub.form, title, body, more } }),
        keepalive: true,
      }).catch(() => undefined)
    }
    const keep = (): void => {
      write(key, values())
      clearTimeout(timer)
      if (latest.current) timer = setTimeout(send, pause)
    }
    const forget = (): void => {
      clearTimeout(timer)
      timer = undefined
      write(key, {})
    }
    const leave = (): void => {
      if (document.visibilityState === 'hidden') send()
    }
    element.addEventListener('input', keep)
    element.addEventListener('submit', forget)
    document.addEventListener('visibilitychange', leave)
    return () => {
      send()
      document.removeEventListener('visibilitychange', leave)
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

type Area = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement

const isBox = (area: Area): area is HTMLInputElement =>
  area instanceof HTMLInputElement && area.type === 'checkbox'

/** What a form would send of it: nothing of a box that is not ticked. */
const valueOf = (area: Area): string => (isBox(area) && !area.checked ? '' : area.value)

const fill = (area: Area, text: string): void => {
  if (isBox(area)) area.checked = true
  else area.value = text
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
