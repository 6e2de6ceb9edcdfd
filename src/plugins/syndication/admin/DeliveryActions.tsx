'use client'

import { Button, TextInput, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type ChangeEvent, useState } from 'react'
import { HeldButtons } from './HeldButtons'
import { useAction } from './useAction'
import { useWords } from './words'

const retryable = ['scheduled', 'retrying', 'refused', 'reauthorize', 'exhausted']
const cancellable = [...retryable, 'pending', 'unknown']

/** The state of a delivery, and what a person can do about it. */
export const DeliveryActions = () => {
  const { id } = useDocumentInfo()
  const { say } = useWords()
  const { isBusy, act } = useAction()
  const saved = useFormFields(([fields]) => fields.status?.value)
  // What an action answered counts until the form brings news of its own.
  const [moved, setMoved] = useState<{ from: unknown; to: string } | null>(null)
  const [url, setUrl] = useState('')
  const status = moved && moved.from === saved ? moved.to : String(saved)
  if (id === undefined) return null

  const run = async (name: string, input: object, done: 'retried' | 'cancelled' | 'resolved') => {
    const delivery = await act<{ status: string }>({ name, input: { delivery: id, ...input }, done })
    if (delivery) setMoved({ from: saved, to: delivery.status })
  }
  const resolve = (published: boolean) =>
    run('resolveUnknown', { published, ...(published && url !== '' ? { url } : {}) }, 'resolved')

  return (
    <div className="field-type" style={{ display: 'flex', flexDirection: 'column', gap: '0.75rem' }}>
      {status === 'unknown' && (
        <div style={{ display: 'flex', flexDirection: 'column', gap: '0.5rem', alignItems: 'stretch' }}>
          <p style={{ margin: 0 }}>{say('unknown')}</p>
          <TextInput
            label={say('address')}
            onChange={(event: ChangeEvent<HTMLInputElement>) => setUrl(event.target.value)}
            path="resolvedUrl"
            value={url}
          />
          <Button disabled={isBusy} margin={false} onClick={() => void resolve(true)} size="small">
            {say('isThere')}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void resolve(false)}
            size="small"
          >
            {say('isNotThere')}
          </Button>
        </div>
      )}
      {status === 'held' && (
        <>
          <p style={{ margin: 0 }}>{say('held')}</p>
          <HeldButtons
            deliveries={[id]}
            onDone={([delivery]) => delivery && setMoved({ from: saved, to: delivery.status })}
          />
        </>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
        {retryable.includes(status) && (
          <Button
            disabled={isBusy}
            margin={false}
            onClick={() => void run('retryDelivery', {}, 'retried')}
            size="small"
          >
            {say(status === 'scheduled' ? 'sendNow' : 'retry')}
          </Button>
        )}
        {cancellable.includes(status) && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void run('cancelDelivery', {}, 'cancelled')}
            size="small"
          >
            {say('cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
