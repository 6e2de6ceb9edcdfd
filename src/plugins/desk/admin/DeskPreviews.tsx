'use client'

import { Button, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskView, useDesk } from './useDesk'
import { useWhen } from './useWhen'
import { useWords } from './words'

/** Links to the draft for people outside: make one, see which are open, end them. */
export const Previews = ({
  desk,
  isBusy,
  ask,
}: {
  desk: DeskView
  isBusy: boolean
  ask: ReturnType<typeof useDesk>['ask']
}) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { say } = useWords()
  const when = useWhen()
  const [days, setDays] = useState(7)
  const [made, setMade] = useState<string | null>(null)
  const make = async (): Promise<void> => {
    const document = { collection: collectionSlug, id: String(id) }
    const link = await ask<{ url: string }>('createPreviewLink', { document, locale, days })
    if (link) setMade(link.url)
  }
  return (
    <details className="hub-desk__part">
      <summary>
        {say('previews')}
        {desk.previews.length > 0 ? ` (${desk.previews.length})` : ''}
      </summary>
      <ul>
        {desk.previews.map((link) => (
          <li key={link.id}>
            {link.by ?? '—'} · {say('until')} {when(link.expiresAt)}{' '}
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void ask('revokePreviewLink', { link: String(link.id) })}
              size="small"
            >
              {say('revoke')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="hub-desk__row">
        <label className="hub-desk__field">
          <span>{say('days')}</span>
          <input
            type="number"
            min={1}
            max={30}
            value={days}
            onChange={(event) => setDays(Number(event.target.value))}
          />
        </label>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void make()}
          size="small"
        >
          {say('makeLink')}
        </Button>
      </div>
      {made === null ? null : (
        <label className="hub-desk__field">
          <span>{`${say('link')} · ${say('linkOnce')}`}</span>
          <input readOnly value={made} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <p className="hub-desk__hint">{say('previewHint')}</p>
    </details>
  )
}
