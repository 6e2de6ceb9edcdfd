'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { readJSON } from './readJSON'
import type { KeptMail } from '../mailbox/store'
import type { MailWords } from './words'

type Row = Omit<KeptMail, 'text' | 'html'>

/** The list on one side, the mail chosen on the other. */
export const MailReader = ({
  api,
  initial,
  words,
  language,
}: {
  /** Path of the endpoint. */
  api: string
  /** The list as it was when the page was made. */
  initial: readonly Row[]
  words: MailWords
  language: string
}) => {
  const [rows, setRows] = useState(initial)
  const [mail, setMail] = useState<KeptMail | null>(null)
  const [hasFailed, setFailed] = useState(false)
  // The hub's zone on both sides, or the page that the server made would differ from the browser's.
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  const look = () => attempt(async () => setRows((await readJSON<{ docs: Row[] }>(api)).docs))
  const open = (id: string) => attempt(async () => setMail(await readJSON<KeptMail>(`${api}/${id}`)))

  return (
    <>
      <Button buttonStyle="secondary" size="small" onClick={() => void look()}>
        {words.refresh}
      </Button>
      {hasFailed ? <p role="alert">{words.failed}</p> : null}
      {rows.length === 0 ? <p>{words.none}</p> : null}
      <div className="hub-mail__columns" hidden={rows.length === 0}>
        <ul className="hub-mail__list">
          {rows.map(({ id, subject, to, at }) => (
            <li key={id}>
              <button type="button" aria-current={mail?.id === id} onClick={() => void open(id)}>
                <strong>{subject}</strong>
                <span>{to.join(', ')}</span>
                <time dateTime={at}>{date.format(new Date(at))}</time>
              </button>
            </li>
          ))}
        </ul>
        {mail ? (
          <OpenMail mail={mail} words={words} at={date.format(new Date(mail.at))} />
        ) : (
          <p>{words.choose}</p>
        )}
      </div>
    </>
  )
}

const OpenMail = ({ mail, words, at }: { mail: KeptMail; words: MailWords; at: string }) => (
  <article className="hub-mail__open">
    <h2>{mail.subject}</h2>
    <dl>
      <dt>{words.from}</dt>
      <dd>{mail.from}</dd>
      <dt>{words.to}</dt>
      <dd>{mail.to.join(', ')}</dd>
      <dt>{words.at}</dt>
      <dd>{at}</dd>
    </dl>
    {/* An empty sandbox: no script, no form, no way out of the frame. */}
    <iframe title={words.html} sandbox="" srcDoc={mail.html} />
    <details>
      <summary>{words.text}</summary>
      <pre>{mail.text}</pre>
    </details>
  </article>
)
