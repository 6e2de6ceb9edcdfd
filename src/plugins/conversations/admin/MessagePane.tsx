'use client'

import { useConfig } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { sayIn } from './inboxWords'
import type { Message } from './useInbox'

type Props = {
  message: Message
  me: number | string
  language: 'en' | 'fr'
  mayAnswer: boolean
  colleagues: readonly { id: string; name: string }[]
  act: (name: string, input: object, done?: string) => Promise<boolean>
  leave: () => void
}

/** One message: what was said, how it stands, and the answer to it. */
export const MessagePane = ({ message, me, language, mayAnswer, colleagues, act, leave }: Props) => {
  const say = sayIn(language)
  const { config } = useConfig()
  const assignField = useId()
  const id = String(message.id)
  const { assignee } = message
  const assigned = typeof assignee === 'object' ? assignee?.id : assignee
  const [collection, document] = (message.subject ?? '').split(':')
  const marks = [
    message.moderation && message.moderation !== 'approved' ? say('held') : null,
    message.isHidden ? say('hidden') : null,
    message.isPrivate ? say('private') : null,
    message.editedAt ? say('edited') : null,
  ].filter((mark) => mark !== null)
  return (
    <article>
      <button className="hub-inbox__back" onClick={leave} type="button">
        ← {say('back')}
      </button>
      <h2>
        {isWeb(message.writerURL) ? (
          <a href={message.writerURL ?? ''} rel="noopener noreferrer nofollow" target="_blank">
            {message.writerName}
          </a>
        ) : (
          message.writerName
        )}{' '}
        <small>{message.writerHandle}</small>
      </h2>
      <p>
        {say(message.kind)} · {message.network} · {message.via} ·{' '}
        <time dateTime={message.saidAt}>
          {new Date(message.saidAt).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })}
        </time>
      </p>
      {marks.length > 0 && <p className="hub-inbox__marks">{marks.join(' · ')}</p>}
      <blockquote dir="auto">{message.goneAt ? say('gone') : message.text}</blockquote>
      <p className="hub-inbox__links">
        {isWeb(message.url) && (
          <a href={message.url ?? ''} rel="noopener noreferrer nofollow" target="_blank">
            {say('seeThere')}
          </a>
        )}
        {collection && document && (
          <a href={`${config.routes.admin}/collections/${collection}/${document}`}>{say('about')}</a>
        )}
      </p>
      <div className="hub-inbox__acts">
        {assigned !== me && (
          <button
            onClick={() => void act('assignMessage', { message: id, member: String(me) })}
            type="button"
          >
            {say('toMe')}
          </button>
        )}
        {colleagues.length > 0 && (
          <label htmlFor={assignField}>
            {say('assigned')}{' '}
            <select
              id={assignField}
              onChange={({ target }) =>
                void act('assignMessage', { message: id, member: target.value === '' ? null : target.value })
              }
              value={assigned == null ? '' : String(assigned)}
            >
              <option value="">{say('toNobody')}</option>
              {colleagues.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          onClick={() => void act('settleMessage', { message: id, done: message.state !== 'done' })}
          type="button"
        >
          {say(message.state === 'done' ? 'reopen' : 'done')}
        </button>
        <button
          onClick={() => void act('hideMessage', { message: id, hidden: !message.isHidden })}
          type="button"
        >
          {say(message.isHidden ? 'unhide' : 'hide')}
        </button>
      </div>
      {mayAnswer && !message.goneAt && <Answer act={act} language={language} message={id} />}
    </article>
  )
}

const Answer = ({ act, language, message }: { message: string } & Pick<Props, 'act' | 'language'>) => {
  const say = sayIn(language)
  const [text, setText] = useState('')
  // One key for this text, however often it is sent.
  const [key, setKey] = useState(newKey)
  const [isBusy, setBusy] = useState(false)
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const isSent = await act('answerMessage', { message, text, key }, say('sent'))
    setBusy(false)
    if (!isSent) return
    setText('')
    setKey(newKey())
  }
  return (
    <form className="hub-inbox__answer" onSubmit={(event) => void send(event)}>
      <label htmlFor="inbox-answer">{say('answer')}</label>
      <textarea
        aria-describedby="inbox-answer-hint"
        id="inbox-answer"
        maxLength={10_000}
        onChange={({ target }) => setText(target.value)}
        rows={4}
        value={text}
      />
      <small id="inbox-answer-hint">{say('answerHint')}</small>
      <button disabled={isBusy || text.trim() === ''} type="submit">
        {say(isBusy ? 'sending' : 'send')}
      </button>
    </form>
  )
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** Networks are strangers: only a web address becomes a link. */
const isWeb = (address: string | null | undefined): boolean => /^https?:\/\//.test(address ?? '')
