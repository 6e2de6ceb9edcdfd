import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { askHub } from './askHub'
import { nameBefore } from './marks'
import { putText } from './putText'
import type { ComposeTools } from './tools'

/** A member who may be named. */
export type Name = { handle: string; displayName: string }

const pause = 150

/** Suggests members while one types an @: arrows choose, Enter and Tab take, Escape closes. */
export const useNames = (area: RefObject<HTMLTextAreaElement | null>, { queries, topic }: ComposeTools) => {
  const [names, setNames] = useState<readonly Name[]>([])
  const [active, setActive] = useState(0)
  const asked = useRef<{ timer?: ReturnType<typeof setTimeout>; stop?: AbortController }>({})

  const close = (): void => {
    clearTimeout(asked.current.timer)
    asked.current.stop?.abort()
    setNames([])
  }
  useEffect(
    () => () => {
      clearTimeout(asked.current.timer)
    },
    [],
  )

  const look = (): void => {
    const field = area.current
    const begun =
      field && field.selectionStart === field.selectionEnd
        ? nameBefore(field.value, field.selectionStart)
        : null
    close()
    if (!begun) return
    const stop = new AbortController()
    asked.current = {
      stop,
      timer: setTimeout(() => {
        void askHub<{ mentionCandidates: Name[] }>(
          queries.names,
          { prefix: begun.prefix, topic: topic ?? null },
          stop.signal,
        ).then((found) => {
          if (stop.signal.aborted) return
          setActive(0)
          setNames(found?.mentionCandidates ?? [])
        })
      }, pause),
    }
  }

  const take = (name: Name | undefined): void => {
    const field = area.current
    const begun = field && nameBefore(field.value, field.selectionStart)
    close()
    if (!field || !begun || !name) return
    const put = `@${name.handle} `
    putText(field, { from: begun.at, to: field.selectionStart, put, select: [put.length, put.length] })
    close()
  }

  /** Answers whether the key was meant for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (names.length === 0) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setActive((active + step + names.length) % names.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(names[active])
    else if (event.key === 'Escape') close()
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  return { names, active, look, take, close, onKey }
}
