'use client'

import { type KeyboardEvent, useRef } from 'react'
import { type MarkKind, markKinds } from './marks'
import type { ComposeWords } from './tools'

// Drawn as `Icon` draws, for a button of 20 pixels.
const drawings: Record<MarkKind | 'picture', string> = {
  bold: 'M7 5h6a3.500 3.500 0 0 1 0 7H7zM7 12h7a3.500 3.500 0 0 1 0 7H7z',
  italic: 'M10 5h8M6 19h8M14.500 5l-5 14',
  code: 'M9 7l-5 5 5 5M15 7l5 5-5 5',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  quote: 'M5 6v12M9 8h11M9 12h11M9 16h7',
  list: 'M5 6.500h.1M5 12h.1M5 17.500h.1M9 6.500h11M9 12h11M9 17.500h11',
  spoiler: 'M3 12c2.500-4 5.500-6 9-6s6.500 2 9 6c-2.500 4-5.500 6-9 6s-6.500-2-9-6M5 19 19 5',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9h.1',
}

/** Keys of the marks, with Control or Command. */
export const markKeys: Readonly<Record<string, MarkKind>> = { b: 'bold', i: 'italic', e: 'code', k: 'link' }
const keyOf = (kind: MarkKind): string | undefined =>
  Object.keys(markKeys).find((key) => markKeys[key] === kind)

/** The buttons over a text. One stop of the tabulator; arrows go along it. */
export const Toolbar = ({
  words,
  controls,
  isPreviewed,
  onMark,
  onPicture,
  onPreview,
}: {
  words: ComposeWords
  /** Id of the text. */
  controls: string
  isPreviewed: boolean
  onMark: (kind: MarkKind) => void
  onPicture: (file: File) => void
  onPreview: () => void
}) => {
  const bar = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key]
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    if (step === undefined || at === -1) return
    event.preventDefault()
    const next = buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next?.focus()
  }
  const file = useRef<HTMLInputElement>(null)
  return (
    <div
      className="marks"
      role="toolbar"
      aria-label={words.tools}
      aria-controls={controls}
      ref={bar}
      onKeyDown={move}
    >
      {markKinds.map((kind, index) => (
        <button
          key={kind}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          title={keyOf(kind) ? `${words[kind]} (Ctrl+${keyOf(kind)?.toUpperCase()})` : words[kind]}
          aria-label={words[kind]}
          aria-keyshortcuts={keyOf(kind) ? `Control+${keyOf(kind)}` : undefined}
          onClick={() => {
            onMark(kind)
          }}
        >
          <Drawing of={kind} />
        </button>
      ))}
      <button
        type="button"
        tabIndex={-1}
        title={words.picture}
        aria-label={words.picture}
        onClick={() => file.current?.click()}
      >
        <Drawing of="picture" />
      </button>
      <button
        type="button"
        className="previewKey"
        tabIndex={-1}
        aria-pressed={isPreviewed}
        onClick={onPreview}
      >
        {words.preview}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) onPicture(chosen)
          target.value = ''
        }}
      />
    </div>
  )
}

const Drawing = ({ of }: { of: keyof typeof drawings }) => (
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={drawings[of]} />
  </svg>
)
