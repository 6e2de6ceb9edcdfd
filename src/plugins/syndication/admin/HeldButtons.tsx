'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useAction } from './useAction'
import { useWords } from './words'

type Moved = { id: number | string; status: string }

/** Keep, move, drop: for one delivery or for several. */
export const HeldButtons = ({
  deliveries,
  onDone,
}: {
  deliveries: readonly (number | string)[]
  onDone: (moved: Moved[]) => void
}) => {
  const { say } = useWords()
  const { isBusy, act } = useAction()
  const [at, setAt] = useState('')
  const id = useId()
  const decide = async (decision: 'keep' | 'move' | 'drop') => {
    const input = {
      deliveries,
      decision,
      ...(decision === 'move' && at !== '' ? { at: new Date(at).toISOString() } : {}),
    }
    const moved = await act<Moved[]>({ name: 'decideHeld', input, done: 'decided' })
    if (moved) onDone(moved)
  }
  const isOff = isBusy || deliveries.length === 0
  return (
    <div className="hub-held__buttons">
      <Button disabled={isOff} margin={false} onClick={() => void decide('keep')} size="small">
        {say('keepIt')}
      </Button>
      <span className="hub-held__move">
        <label htmlFor={id}>{say('newTime')}</label>
        <input
          id={id}
          type="datetime-local"
          value={at}
          onChange={({ target }) => setAt(target.value)}
          disabled={isBusy}
        />
        <Button
          buttonStyle="secondary"
          disabled={isOff || at === ''}
          margin={false}
          onClick={() => void decide('move')}
          size="small"
        >
          {say('move')}
        </Button>
      </span>
      <Button
        buttonStyle="secondary"
        disabled={isOff}
        margin={false}
        onClick={() => void decide('drop')}
        size="small"
      >
        {say('drop')}
      </Button>
    </div>
  )
}
