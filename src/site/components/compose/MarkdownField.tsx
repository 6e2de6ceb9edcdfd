'use client'

import { type KeyboardEvent, useRef, useState, useSyncExternalStore } from 'react'
import { useForm } from '../forms/ActionForm'
import { Around, type FieldProps, useField } from '../forms/fields'
import { useTypedEarly } from '../forms/useTypedEarly'
import { mark, type MarkKind } from './marks'
import { PictureWords } from './PictureWords'
import { putText } from './putText'
import { markKeys, Toolbar } from './Toolbar'
import type { ComposeTools } from './tools'
import { useNames } from './useNames'
import { usePicture } from './usePicture'
import { usePreview } from './usePreview'
import { useRichPaste } from './useRichPaste'
import { useSteadyDefault } from './useSteadyDefault'

const never = () => () => undefined

/**
 * A text in Markdown, kept with the form's draft. Without scripts it is a plain field with a button that shows the text
 * as it will look, and a place to send a picture along; with them there are buttons, completion and a live preview.
 */
export const MarkdownField = ({
  rows = 5,
  lang,
  tools,
  ...field
}: FieldProps & { rows?: number; lang?: string; tools: ComposeTools }) => {
  const { words, queries } = tools
  const area = useRef<HTMLTextAreaElement>(null)
  const defaultValue = useSteadyDefault(area, field.defaultValue ?? '')
  const { control, fault } = useField({ ...field, defaultValue })
  useTypedEarly(control.id)
  const { preview: answered } = useForm()
  const isScripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [isPreviewed, setPreviewed] = useState(false)
  const live = usePreview(area, queries.preview, isPreviewed)
  const names = useNames(area, tools)
  const { picture, choose, send, leave } = usePicture(area, words)
  const paste = useRichPaste(choose)

  const put = (kind: MarkKind): void => {
    const { current } = area
    if (!current) return
    const { value: text, selectionStart: start, selectionEnd: end } = current
    putText(current, mark(kind, { text, start, end }, { text: words.text, address: 'https://' }))
  }
  const onKey = (event: KeyboardEvent): void => {
    if (names.onKey(event) || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    const kind = markKeys[event.key.toLowerCase()]
    if (kind) put(kind)
    else if (event.key === 'Enter') area.current?.form?.requestSubmit()
    else return
    event.preventDefault()
  }
  const preview = isPreviewed ? live : isScripted ? null : (answered ?? null)
  const list = `${field.name}-names`
  return (
    <Around field={field} fault={fault}>
      <div className="compose">
        {isScripted ? (
          <Toolbar
            words={words}
            controls={field.name}
            isPreviewed={isPreviewed}
            onMark={put}
            onPicture={choose}
            onPreview={() => {
              setPreviewed(!isPreviewed)
            }}
          />
        ) : null}
        <div className="area">
          <textarea
            {...control}
            key={control.defaultValue}
            ref={area}
            className="control"
            rows={rows}
            required={field.required}
            lang={lang}
            data-draft
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={names.names.length > 0 ? list : undefined}
            aria-activedescendant={names.names.length > 0 ? `${list}-${names.active}` : undefined}
            onKeyDown={onKey}
            onInput={names.look}
            onBlur={names.close}
            onPaste={paste}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes('Files')) event.preventDefault()
            }}
            onDrop={(event) => {
              const dropped = [...event.dataTransfer.files].find(({ type }) => type.startsWith('image/'))
              if (!dropped) return
              event.preventDefault()
              choose(dropped)
            }}
          />
          {names.names.length > 0 ? (
            <ul className="names" id={list} role="listbox" aria-label={words.names}>
              {names.names.map((name, index) => (
                <li
                  key={name.handle}
                  id={`${list}-${index}`}
                  role="option"
                  aria-selected={index === names.active}
                  // The field keeps the focus.
                  onMouseDown={(event) => {
                    event.preventDefault()
                    names.take(name)
                  }}
                >
                  <strong>{name.displayName}</strong> <span>@{name.handle}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
        <span className="unseen" role="status">
          {names.names.length > 0 ? words.namesFound.replace('{n}', String(names.names.length)) : ''}
        </span>
        {picture ? (
          <PictureWords picture={picture} words={words} onSend={(alt) => void send(alt)} onLeave={leave} />
        ) : null}
        <noscript>
          <details className="sendPicture">
            <summary>{words.addPicture}</summary>
            <label htmlFor="picture">{words.picture}</label>
            <input
              className="control file"
              id="picture"
              name="picture"
              type="file"
              accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            />
            <label htmlFor="pictureAlt">{words.alt}</label>
            <input type="text" className="control" id="pictureAlt" name="pictureAlt" maxLength={500} />
          </details>
          <button type="submit" className="button plain small" name="intent" value="preview">
            {words.preview}
          </button>
        </noscript>
        {preview === null && !isPreviewed ? null : (
          <section className="previewed" aria-label={words.preview}>
            {preview ? (
              <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: preview }} />
            ) : (
              <p className="hint">{words.previewEmpty}</p>
            )}
          </section>
        )}
      </div>
    </Around>
  )
}
