'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { useCalendar } from './useCalendar'
import { useWords } from './useWords'

/** The private address of the calendar as a file: make one, make another, take it back. */
export const FeedLink = ({
  hasFeed,
  isBusy,
  act,
}: {
  hasFeed: boolean
  isBusy: boolean
  act: ReturnType<typeof useCalendar>['act']
}) => {
  const { say } = useWords()
  const [url, setURL] = useState<string | null>(null)
  const renew = async (): Promise<void> => {
    const answer = await act<{ url: string }>('renewEditorialCalendarLink', {})
    if (answer.ok) setURL(answer.result.url)
    else toast.error(answer.message)
  }
  const revoke = async (): Promise<void> => {
    const answer = await act<boolean>('revokeEditorialCalendarLink', {})
    if (!answer.ok) {
      toast.error(answer.message)
      return
    }
    setURL(null)
    toast.success(say('feedRevoked'))
  }
  return (
    <details className="hub-calendar__part">
      <summary>{say('feed')}</summary>
      <p className="hub-calendar__hint">{say('feedHint')}</p>
      <div className="hub-calendar__row">
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          size="small"
          onClick={() => void renew()}
        >
          {say(hasFeed ? 'renewFeed' : 'makeFeed')}
        </Button>
        {hasFeed && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            size="small"
            onClick={() => void revoke()}
          >
            {say('revokeFeed')}
          </Button>
        )}
      </div>
      {url !== null && (
        <label className="hub-calendar__field">
          <span>{say('feedOnce')}</span>
          <input readOnly value={url} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </details>
  )
}
