'use client'

import { Button, TextInput, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type ChangeEvent, useState } from 'react'
import { useAction } from './useAction'
import { useWords } from './words'

/** Pauses a channel, or lets it go on. */
export const PauseChannel = () => {
  const { id } = useDocumentInfo()
  const { say } = useWords()
  const { isBusy, act } = useAction()
  const saved = useFormFields(([fields]) => Boolean(fields.pausedAt?.value))
  const [moved, setMoved] = useState<boolean | null>(null)
  const [reason, setReason] = useState('')
  const isPaused = moved ?? saved
  if (id === undefined) return null

  const press = async () => {
    const answer = isPaused
      ? await act({ name: 'resumeChannel', input: { channel: id }, done: 'resumeDone' })
      : await act({ name: 'pauseChannel', input: { channel: id, reason }, done: 'pauseDone' })
    if (answer) setMoved(!isPaused)
  }
  return (
    <div className="field-type" style={{ display: 'flex', flexDirection: 'column', gap: '0.5rem' }}>
      {isPaused ? (
        <p style={{ margin: 0 }}>{say('resumeHint')}</p>
      ) : (
        <TextInput
          label={say('pauseWhy')}
          onChange={(event: ChangeEvent<HTMLInputElement>) => setReason(event.target.value)}
          path="pauseReason"
          value={reason}
        />
      )}
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void press()}>
        {say(isPaused ? 'resume' : 'pause')}
      </Button>
    </div>
  )
}
