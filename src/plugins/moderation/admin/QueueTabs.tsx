'use client'

import { useId } from 'react'
import type { Queue, QueueView } from '../operations/moderationQueue'
import { queueViewNames } from './queueViewNames'
import { kindWord } from './queueWords'
import { useHub } from './useQueue'

/** Which cases are shown, of which kind, and how many wait. */
export const QueueTabs = (given: {
  view: QueueView
  setView: (view: QueueView) => void
  kind: string
  setKind: (kind: string) => void
  kinds: readonly string[]
  counts: Queue['counts'] | null
  help: () => void
}) => {
  const { say } = useHub()
  const kindId = useId()
  const { view, setView, kind, setKind, kinds, counts, help } = given
  return (
    <div className="hub-queue__toolbar">
      <div role="group" aria-label={say('views')} className="hub-queue__tabs">
        {queueViewNames.map((name) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
            {say(name)}
            {counts && name !== 'decided' ? <span className="hub-queue__count">{counts[name]}</span> : null}
          </button>
        ))}
      </div>
      <div className="hub-queue__filters">
        <label htmlFor={kindId}>{say('kind')}</label>
        <select id={kindId} value={kind} onChange={({ target }) => setKind(target.value)}>
          <option value="">{say('allKinds')}</option>
          {[...new Set([...kinds, 'members'])].map((slug) => (
            <option key={slug} value={slug}>
              {kindWord(slug, 'many', say)}
            </option>
          ))}
        </select>
        <button type="button" className="hub-queue__button hub-queue__keys" onClick={help}>
          {say('help')} <kbd>?</kbd>
        </button>
      </div>
    </div>
  )
}
