'use client'

import { useEffect, useId, useState } from 'react'
import { readJSON } from './readJSON'
import type { MailWords } from './words'

type Mail = { subject: string; html: string; text: string }

/** Widths of the frame, in CSS pixels: a phone, and a mail program’s pane. */
const widths = { phone: 390, desk: 720 } as const

/** One kind of mail in one language, on one width, with sample facts. */
export const MailPreview = ({
  api,
  kinds,
  words,
  language: initial,
}: {
  /** Path of the endpoint. */
  api: string
  kinds: readonly string[]
  words: MailWords
  language: 'en' | 'fr'
}) => {
  const id = useId()
  const [kind, setKind] = useState(kinds[0] ?? '')
  const [language, setLanguage] = useState(initial)
  const [width, setWidth] = useState<keyof typeof widths>('desk')
  const [mail, setMail] = useState<Mail | null>(null)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    let isWanted = true
    readJSON<Mail>(`${api}/${encodeURIComponent(kind)}?language=${language}`).then(
      (answer) => {
        if (!isWanted) return
        setMail(answer)
        setFailed(false)
      },
      () => isWanted && setFailed(true),
    )
    return () => {
      isWanted = false
    }
  }, [api, kind, language])

  return (
    <>
      <div className="hub-mail__choose">
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <select id={`${id}-kind`} value={kind} onChange={({ target }) => setKind(target.value)}>
          {kinds.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <label htmlFor={`${id}-language`}>{words.language}</label>
        <select
          id={`${id}-language`}
          value={language}
          onChange={({ target }) => setLanguage(target.value === 'fr' ? 'fr' : 'en')}
        >
          <option value="en">English</option>
          <option value="fr">Français</option>
        </select>
        <label htmlFor={`${id}-width`}>{words.width}</label>
        <select
          id={`${id}-width`}
          value={width}
          onChange={({ target }) => setWidth(target.value === 'phone' ? 'phone' : 'desk')}
        >
          <option value="desk">{words.desk}</option>
          <option value="phone">{words.phone}</option>
        </select>
      </div>
      {hasFailed ? <p role="alert">{words.failed}</p> : null}
      {mail ? (
        <article className="hub-mail__open">
          <h3>{mail.subject}</h3>
          {/* An empty sandbox: no script, no form, no way out of the frame. */}
          <iframe
            title={words.html}
            sandbox=""
            srcDoc={mail.html}
            style={{ maxWidth: widths[width], height: '40rem' }}
          />
          <details>
            <summary>{words.text}</summary>
            <pre>{mail.text}</pre>
          </details>
        </article>
      ) : null}
    </>
  )
}
