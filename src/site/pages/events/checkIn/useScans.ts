import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { readQueue, type Scan, type Verdict, verdictOf, withoutScan, withScan } from '../../../scanQueue'

/** Milliseconds between two tries of what waits. */
const patience = 5000

/**
 * The scans of one door: kept in this browser until the hub has answered each, sent one after the other, tried again
 * when there is no connection. A reload, an empty battery and ten minutes in a cellar lose none.
 *
 * @param hear - told what the hub said to each.
 */
export const useScans = (
  door: { event: string; occurrence: string },
  hear: (scan: Scan, verdict: Verdict) => void,
) => {
  const { event, occurrence } = door
  const name = `check-in:${event}:${occurrence}`
  const kept = useSyncExternalStore(
    listen,
    () => localStorage.getItem(name),
    () => null,
  )
  const waiting = useMemo(() => readQueue(kept), [kept])
  const isSending = useRef(false)
  const tell = useRef(hear)
  useEffect(() => {
    tell.current = hear
  })

  const change = useCallback(
    (next: (queue: readonly Scan[]) => readonly Scan[]): void => {
      // Read again each time: another tab of this phone may keep scans of the same door.
      const queue = next(readQueue(localStorage.getItem(name)))
      localStorage.setItem(name, JSON.stringify(queue))
      dispatchEvent(new Event(changed))
    },
    [name],
  )

  const send = useCallback(async (): Promise<void> => {
    if (isSending.current) return
    isSending.current = true
    try {
      for (const scan of readQueue(localStorage.getItem(name))) {
        const verdict = await asked({ event, occurrence, ...scan })
        tell.current(scan, verdict)
        if (verdict.kind === 'later') return
        change((queue) => withoutScan(queue, scan.key))
      }
    } finally {
      isSending.current = false
    }
  }, [change, event, occurrence, name])

  useEffect(() => {
    const again = (): void => void send()
    again()
    const timer = setInterval(() => {
      if (readQueue(localStorage.getItem(name)).length > 0) again()
    }, patience)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [name, send])

  const scan = (code: string): void => {
    const at = new Date().toISOString()
    change((queue) => withScan(queue, { key: keyOf(), code, at }))
    void send()
  }
  return { waiting, scan }
}

/** Storage tells other tabs, not the one that wrote. */
const changed = 'hub-scans'

const listen = (tell: () => void): (() => void) => {
  addEventListener('storage', tell)
  addEventListener(changed, tell)
  return () => {
    removeEventListener('storage', tell)
    removeEventListener(changed, tell)
  }
}

/** Of one scan alone. `randomUUID` is there on https only, and a hub at hand may be on none. */
const keyOf = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

const asked = async (input: object): Promise<Verdict> => {
  try {
    const answer = await fetch('/api/actions/checkInByCode', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return verdictOf(answer.status, await answer.json().catch(() => null))
  } catch {
    return verdictOf(0, null)
  }
}
