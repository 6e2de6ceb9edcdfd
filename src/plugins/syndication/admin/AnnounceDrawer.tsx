'use client'

import { Button, Drawer, useConfig, useModal } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import type { ChannelDraft } from '../wording/draftsFor'
import { CopyAnywhere } from './CopyAnywhere'
import { ChannelPreview } from './ChannelPreview'
import './compose.css'
import { askDrafts } from './drafts'
import './held.css'
import { useAction } from './useAction'
import { useWords } from './words'

/** The name that the drawer is opened by. */
export const announceDrawer = 'announce'

const times = ['now', 'queue', 'at'] as const

type Props = {
  collection: string
  id: number | string
  /** Was it announced before? */
  isAgain: boolean
  onAnnounced: () => void
}

/** What each channel would say, in whose words, when; and the button that says it. */
export const AnnounceDrawer = (props: Props) => {
  const { say } = useWords()
  const { isModalOpen } = useModal()
  return (
    <Drawer slug={announceDrawer} title={say(props.isAgain ? 'announceAgain' : 'announce')}>
      {isModalOpen(announceDrawer) ? <Drafts {...props} /> : null}
    </Drawer>
  )
}

const Drafts = ({ collection, id, isAgain, onAnnounced }: Props) => {
  const { config } = useConfig()
  const { say } = useWords()
  const { isBusy, act } = useAction()
  const { closeModal } = useModal()
  const { api } = config.routes
  const source = useMemo(() => ({ collection, id }), [collection, id])
  const [drafts, setDrafts] = useState<ChannelDraft[] | 'failed' | null>(null)
  const [left, setLeft] = useState<ReadonlySet<number | string>>(new Set())
  const [time, setTime] = useState<(typeof times)[number]>('now')
  const [at, setAt] = useState('')

  useEffect(() => {
    let isOpen = true
    void askDrafts({ api, source }).then((found) => {
      if (isOpen) setDrafts(found ?? 'failed')
    })
    return () => {
      isOpen = false
    }
  }, [api, source])

  if (drafts === null) return <p>{say('loading')}</p>
  if (drafts === 'failed') return <p>{say('failed')}</p>
  if (drafts.length === 0)
    return (
      <div className="hub-compose">
        <p>{say('noChannels')}</p>
        <CopyAnywhere source={source} />
      </div>
    )
  const chosen = drafts
    .filter(({ channel, refusal, language }) => !left.has(channel) && refusal === null && language !== null)
    .map(({ channel }) => channel)
  const announce = async () => {
    const input = {
      source,
      channels: chosen,
      queue: time === 'queue',
      ...(time === 'at' && at !== '' ? { scheduledAt: new Date(at).toISOString() } : {}),
    }
    if (!(await act({ name: 'announce', input, done: time === 'now' ? 'announced' : 'planned' }))) return
    closeModal(announceDrawer)
    onAnnounced()
  }
  const choose = (channel: number | string, isChosen: boolean) =>
    setLeft((before) => {
      const after = new Set(before)
      if (isChosen) after.delete(channel)
      else after.add(channel)
      return after
    })

  return (
    <div className="hub-compose">
      {isAgain ? <p>{say('announceAsk')}</p> : null}
      <ul>
        {drafts.map((draft) => (
          <ChannelPreview
            draft={draft}
            isChosen={chosen.includes(draft.channel)}
            key={draft.channel}
            onChange={(changed) =>
              setDrafts(
                drafts.map((each) => (String(each.channel) === String(changed.channel) ? changed : each)),
              )
            }
            onChoose={(isChosen) => choose(draft.channel, isChosen)}
            source={source}
          />
        ))}
      </ul>
      <fieldset className="hub-compose__when">
        <legend>{say('when')}</legend>
        {times.map((each) => (
          <label key={each}>
            <input
              checked={time === each}
              name="when"
              onChange={() => setTime(each)}
              type="radio"
              value={each}
            />
            {say(`when-${each}`)}
          </label>
        ))}
        {time === 'at' ? (
          <input
            aria-label={say('newTime')}
            onChange={({ target }) => setAt(target.value)}
            type="datetime-local"
            value={at}
          />
        ) : null}
      </fieldset>
      <Button
        disabled={isBusy || chosen.length === 0 || (time === 'at' && at === '')}
        onClick={() => void announce()}
      >
        {say(chosen.length === 1 ? 'announceOne' : 'announceMany').replace('{n}', String(chosen.length))}
      </Button>
      <CopyAnywhere source={source} />
    </div>
  )
}
