'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

/** What {@link EmbedPlayer} takes. */
type PlayerProps = {
  /** Address of the frame; null: there is none, and the picture is all. */
  player: string | null
  title: string
  /** Width by height. */
  ratio: number
  words: { play: string; consent: string }
  /** The picture that stands there until then. */
  children: ReactNode
}

/**
 * A picture with a button that puts the player of another site in its place. Until it is pressed, the reader's browser
 * asks that site for nothing. Without scripts there is no button, and the link below leads there.
 */
export const EmbedPlayer = ({ player, title, ratio, words, children }: PlayerProps) => {
  const [isOn, setIsOn] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (isOn) frame.current?.focus()
  }, [isOn])
  return (
    <div className="embedFrame" style={{ aspectRatio: ratio }}>
      {isOn && player ? (
        <iframe
          ref={frame}
          src={player}
          title={title}
          allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
          sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
          referrerPolicy="strict-origin-when-cross-origin"
        />
      ) : (
        <>
          {children}
          {player ? (
            <div className="embedAsk">
              <button type="button" className="button" onClick={() => setIsOn(true)}>
                {words.play}
              </button>
              <p className="hint">{words.consent}</p>
            </div>
          ) : null}
        </>
      )}
    </div>
  )
}
