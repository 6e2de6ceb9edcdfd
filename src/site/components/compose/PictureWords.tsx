'use client'

import { useEffect, useRef, useState } from 'react'
import type { ComposeWords } from './tools'
import type { WaitingPicture } from './usePicture'

/** Asks what a picture shows before it is put into the text. */
export const PictureWords = ({
  picture,
  words,
  onSend,
  onLeave,
}: {
  picture: WaitingPicture
  words: ComposeWords
  onSend: (alt: string) => void
  onLeave: () => void
}) => {
  const [alt, setAlt] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  const send = (): void => {
    if (alt.trim() === '') field.current?.focus()
    else onSend(alt)
  }
  return (
    <div className="pictureWords" role="group" aria-label={words.picture}>
      <img src={picture.shown} alt="" />
      <div className="field">
        <label htmlFor="picture-alt">{words.alt}</label>
        <input
          type="text"
          id="picture-alt"
          ref={field}
          className="control"
          value={alt}
          maxLength={500}
          aria-describedby="picture-alt-hint"
          onChange={({ target }) => {
            setAlt(target.value)
          }}
          onKeyDown={(event) => {
            // The form around it is the text's.
            if (event.key === 'Enter') event.preventDefault()
            if (event.key === 'Enter') send()
            if (event.key === 'Escape') onLeave()
          }}
        />
        <p className="hint" id="picture-alt-hint">
          {words.altHint}
        </p>
        {picture.fault ? (
          <p className="fault" role="alert">
            {picture.fault}
          </p>
        ) : null}
        <div className="actions">
          <button
            type="button"
            className="button plain small"
            onClick={send}
            aria-disabled={alt.trim() === '' || picture.isUnderWay}
          >
            {picture.isUnderWay ? words.uploading : words.insert}
          </button>
          <button type="button" className="link" onClick={onLeave}>
            {words.cancel}
          </button>
        </div>
      </div>
    </div>
  )
}
