'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { HeldButtons } from './HeldButtons'
import './held.css'
import { useWords } from './words'

type Held = {
  id: number | string
  title?: string | null
  heldFor?: 'crisis' | 'pause' | null
  nextAttemptAt?: string | null
}

/** Lines that are shown at a time: as many as one decision may take. */
const most = 100

/** Above the list of deliveries: what is held, with the decisions about it. Nothing when nothing is. */
export const HeldDeliveries = () => {
  const { config } = useConfig()
  const { say, language } = useWords()
  const [held, setHeld] = useState<Held[]>([])
  const [chosen, setChosen] = useState<ReadonlySet<number | string>>(new Set())
  const { api, admin } = config.routes

  const load = useCallback(async (): Promise<Held[]> => {
    const query = new URLSearchParams({
      'where[status][equals]': 'held',
      depth: '0',
      limit: String(most),
      sort: 'nextAttemptAt',
    })
    const answer = await fetch(`${api}/deliveries?${query.toString()}`, { credentials: 'include' })
    return answer.ok ? ((await answer.json()) as { docs: Held[] }).docs : []
  }, [api])
  useEffect(() => {
    // Without an answer the list below still shows them, each with its buttons.
    load().then(setHeld, () => undefined)
  }, [load])

  if (held.length === 0) return null
  const choose = (ids: readonly (number | string)[], isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before)
      for (const id of ids)
        if (isChosen) after.add(id)
        else after.delete(id)
      return after
    })
  const onDone = () => {
    setChosen(new Set())
    load().then(setHeld, () => undefined)
  }
  return (
    <section aria-labelledby="hub-held" className="hub-held">
      <h2 id="hub-held">{say('heldTitle')}</h2>
      <p>{say('heldHint')}</p>
      <label className="hub-held__line">
        <input
          type="checkbox"
          checked={held.every(({ id }) => chosen.has(id))}
          onChange={({ target }) =>
            choose(
              held.map(({ id }) => id),
              target.checked,
            )
          }
        />
        {say('selectAll')}
      </label>
      <ul>
        {held.map(({ id, title, heldFor, nextAttemptAt }) => (
          <li key={id} className="hub-held__line">
            <input
              type="checkbox"
              aria-label={title ?? `#${id}`}
              checked={chosen.has(id)}
              onChange={({ target }) => choose([id], target.checked)}
            />
            <a href={`${admin}/collections/deliveries/${id}`}>{title ?? `#${id}`}</a>
            <span>
              {heldFor ? say(heldFor === 'crisis' ? 'byCrisis' : 'byPause') : ''}
              {nextAttemptAt
                ? ` · ${say('wasPlanned')} ${new Date(nextAttemptAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}`
                : ''}
            </span>
          </li>
        ))}
      </ul>
      <HeldButtons deliveries={[...chosen]} onDone={onDone} />
    </section>
  )
}
