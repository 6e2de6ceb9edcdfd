'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useKeys } from '../../../fields/admin/useKeys'
import { type InboxWord, sayIn } from './inboxWords'
import { MessagePane } from './MessagePane'
import { type Tab, tabs, useInbox, useNames } from './useInbox'

/** What an empty tab says: where nothing came in, how it would. */
const emptyWord: Record<Tab, InboxWord> = {
  open: 'empty',
  assigned: 'empty-assigned',
  mine: 'empty-mine',
  done: 'empty-done',
}

/** The list on the left, one message on the right; on a phone one after the other. */
export const Inbox = ({ mayAnswer }: { mayAnswer: boolean }) => {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const say = sayIn(language)
  const [tab, setTab] = useState<Tab>('open')
  const [channel, setChannel] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const accounts = useNames('channels?where[listens][equals]=true', 'name')
  const colleagues = useNames('members?where[roles][in]=editor,manager,moderator,admin', 'displayName')
  const me = user?.id ?? ''
  const { messages, hasMore, more, act } = useInbox({ tab, channel, me, failed: say('failed') })
  const accountField = useId()
  const at = messages?.findIndex(({ id }) => String(id) === chosen) ?? -1
  const message = messages?.[at] ?? null
  const step = (by: number): void => {
    const next = messages?.[at < 0 ? 0 : Math.min(Math.max(at + by, 0), messages.length - 1)]
    if (!next) return
    setChosen(String(next.id))
    document.getElementById(`message-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    t: () => void (message && act('assignMessage', { message: String(message.id), member: String(me) })),
    e: () =>
      void (message && act('settleMessage', { message: String(message.id), done: message.state !== 'done' })),
    r: () => document.getElementById('inbox-answer')?.focus(),
  })
  return (
    <div className={message ? 'hub-inbox__desk hub-inbox__desk--open' : 'hub-inbox__desk'}>
      <div className="hub-inbox__side">
        <div className="hub-inbox__filters">
          <div aria-label={say('state')} className="hub-inbox__tabs" role="group">
            {tabs.map((each) => (
              <button
                aria-pressed={each === tab}
                key={each}
                onClick={() => {
                  setTab(each)
                  setChosen(null)
                }}
                type="button"
              >
                {say(`state-${each}`)}
              </button>
            ))}
          </div>
          {accounts.length > 0 && (
            <label htmlFor={accountField}>
              {say('account')}{' '}
              <select id={accountField} onChange={({ target }) => setChannel(target.value)} value={channel}>
                <option value="">{say('allAccounts')}</option>
                {accounts.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        {messages === null && <p>{say('loading')}</p>}
        {messages?.length === 0 && <p>{say(emptyWord[tab])}</p>}
        <ul aria-label={say('messages')} className="hub-inbox__list">
          {messages?.map((each) => (
            <li id={`message-${each.id}`} key={each.id}>
              <button
                aria-current={String(each.id) === chosen ? 'true' : undefined}
                onClick={() => setChosen(String(each.id))}
                type="button"
              >
                <span className="hub-inbox__who">
                  <strong>{each.writerName || each.writerHandle}</strong>
                  <small>
                    {each.via} ·{' '}
                    {new Date(each.saidAt).toLocaleString(language, {
                      dateStyle: 'medium',
                      timeStyle: 'short',
                    })}
                  </small>
                </span>
                <span className="hub-inbox__said" dir="auto">
                  {each.goneAt ? say('gone') : each.text}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {hasMore && (
          <button onClick={more} type="button">
            {say('more')}
          </button>
        )}
        <p className="hub-inbox__keys">{say('keys')}</p>
      </div>
      <div className="hub-inbox__pane">
        {message ? (
          <MessagePane
            act={act}
            colleagues={colleagues}
            key={message.id}
            language={language}
            leave={() => setChosen(null)}
            mayAnswer={mayAnswer}
            me={me}
            message={message}
          />
        ) : (
          <p>{say('choose')}</p>
        )}
      </div>
    </div>
  )
}
