'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { ChannelDraft } from '../wording/draftsFor'
import { CopyDraft } from './CopyDraft'
import { askDrafts } from './drafts'
import { useAction } from './useAction'
import { useWords } from './words'

/** Milliseconds without typing after which the network's count is asked for. */
const pause = 300

/** One channel of an announcement: what it would say, whether the network takes it, what it costs; and its own words. */
export const ChannelPreview = ({
  source,
  draft,
  isChosen,
  onChoose,
  onChange,
}: {
  source: { collection: string; id: number | string }
  draft: ChannelDraft
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  onChange: (draft: ChannelDraft) => void
}) => {
  const { config } = useConfig()
  const { say, money } = useWords()
  const { isBusy, act } = useAction()
  const { api } = config.routes
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [tried, setTried] = useState<ChannelDraft | null>(null)
  const latest = useRef(0)
  const { channel } = draft

  useEffect(() => {
    if (typed === null) return undefined
    const turn = ++latest.current
    const timer = setTimeout(() => {
      void askDrafts({ api, source, channels: [channel], trials: [{ channel, words: typed }] }).then(
        (found) => {
          // An answer to what was typed before is out of date.
          if (turn === latest.current && found?.[0]) setTried(found[0])
        },
      )
    }, pause)
    return () => clearTimeout(timer)
  }, [api, channel, source, typed])

  const shown = typed === null ? draft : (tried ?? draft)
  const keep = async (words: string | null) => {
    const kept = await act<ChannelDraft>({
      name: 'wordFor',
      input: { source, channel, words },
      done: 'wordsKept',
    })
    if (!kept) return
    setTyped(null)
    setTried(null)
    onChange(kept)
  }

  return (
    <li className="hub-compose__channel">
      <div className="hub-compose__head">
        <input
          checked={isChosen}
          disabled={shown.refusal !== null || shown.language === null}
          id={id}
          onChange={({ target }) => onChoose(target.checked)}
          type="checkbox"
        />
        <label htmlFor={id}>
          <b>{draft.name}</b> {draft.network === draft.name ? null : <span>{draft.network}</span>}
        </label>
        {shown.cost === null ? null : (
          <span>
            {money(shown.cost)}
            {shown.spent === null ? null : (
              <>
                {' · '}
                {shown.budget === null
                  ? say('spentMonth').replace('{spent}', money(shown.spent))
                  : say('spentOf')
                      .replace('{spent}', money(shown.spent))
                      .replace('{budget}', money(shown.budget))}
              </>
            )}
          </span>
        )}
      </div>
      {shown.language === null ? <p>{say('noText')}</p> : null}
      {shown.refusal === null ? null : (
        <p className="hub-compose__refusal" role="status">
          {say('wouldRefuse')} {shown.refusal}
        </p>
      )}
      {shown.posts.map(({ text, length }, place) => (
        <figure className="hub-compose__post" key={place} lang={shown.language ?? undefined}>
          {place === 0 && shown.picture ? <img alt="" src={shown.picture} /> : null}
          <blockquote>{text}</blockquote>
          <figcaption>
            {length} / {shown.limit}
          </figcaption>
        </figure>
      ))}
      <CopyDraft picture={shown.cut} posts={shown.posts} />
      {typed === null ? (
        <div className="hub-compose__buttons">
          {draft.words === null ? null : <span>{say('ownWords')}</span>}
          <Button
            buttonStyle="secondary"
            disabled={shown.language === null}
            margin={false}
            onClick={() => setTyped(draft.words ?? draft.posts.map(({ text }) => text).join('\n---\n'))}
            size="small"
          >
            {say('writeOwn')}
          </Button>
          {draft.words === null ? null : (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void keep(null)}
              size="small"
            >
              {say('asComposed')}
            </Button>
          )}
        </div>
      ) : (
        <>
          <label className="hub-compose__own">
            {say('wordsFor').replace('{channel}', draft.name)}
            <textarea
              lang={shown.language ?? undefined}
              onChange={({ target }) => setTyped(target.value)}
              rows={6}
              value={typed}
            />
          </label>
          <p className="hub-compose__hint">{say('wordsHint')}</p>
          <div className="hub-compose__buttons">
            <Button disabled={isBusy} margin={false} onClick={() => void keep(typed)} size="small">
              {say('keepWords')}
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                setTyped(null)
                setTried(null)
              }}
              size="small"
            >
              {say('leaveWords')}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}
