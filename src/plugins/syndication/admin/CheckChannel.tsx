'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useAction } from './useAction'
import { useWords, type Word } from './words'

type Health = {
  status: 'healthy' | 'unreachable' | 'reauthorize'
  account: string | null
  message: string | null
}

const verdicts: Record<Health['status'], Word> = {
  healthy: 'connected',
  unreachable: 'unreachable',
  reauthorize: 'paused',
}

/** "Check connection" beside a channel. */
export const CheckChannel = () => {
  const { id } = useDocumentInfo()
  const { say } = useWords()
  const { isBusy, act } = useAction()
  if (id === undefined) return null

  const check = async () => {
    const health = await act<Health>({ name: 'checkChannel', input: { channel: id } })
    if (!health) return
    const text = [say(verdicts[health.status]), health.account ?? health.message].filter(Boolean).join(': ')
    if (health.status === 'healthy') toast.success(text)
    else toast.error(text)
  }

  return (
    <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void check()}>
      {say(isBusy ? 'checking' : 'check')}
    </Button>
  )
}
