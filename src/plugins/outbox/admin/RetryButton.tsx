'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

const words = {
  en: { retry: 'Try again', done: 'It will be tried again.', failed: 'That did not work.' },
  fr: { retry: 'Réessayer', done: 'Un nouvel essai est prévu.', failed: 'Cela n’a pas fonctionné.' },
}

/** "Try again" beside a document; see `retryField`. */
export const RetryButton = ({ action, argument }: { action: string; argument: string }) => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const text = words[i18n.language === 'fr' ? 'fr' : 'en']

  const retry = async () => {
    setBusy(true)
    try {
      const answer = await fetch(`${config.routes.api}/actions/${action}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ [argument]: id }),
      })
      const body = (await answer.json()) as { errors?: { message: string }[] }
      if (answer.ok) toast.success(text.done)
      else toast.error(body.errors?.[0]?.message ?? text.failed)
      router.refresh()
    } catch {
      toast.error(text.failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button buttonStyle="secondary" disabled={isBusy || id === undefined} onClick={() => void retry()}>
      {text.retry}
    </Button>
  )
}
