import type { ClipboardEvent } from 'react'
import { apart } from './marks'
import { putAtCaret } from './putText'

// Marks that a plain text would lose. Editors of code copy colours, which are none.
const meaningful = /<(a\s|b>|b\s|strong|em>|i>|h[1-6]|li|table|blockquote|pre|code)/i

/** Pastes pictures as uploads, and what is marked as Markdown; everything else as the browser does. */
export const useRichPaste =
  (upload: (file: File) => void) =>
  (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { clipboardData, currentTarget: area } = event
    const picture = [...clipboardData.files].find(({ type }) => type.startsWith('image/'))
    const html = clipboardData.getData('text/html')
    if (picture && !html.includes('<table')) {
      event.preventDefault()
      upload(picture)
    } else if (meaningful.test(html) && !clipboardData.types.includes('vscode-editor-data')) {
      event.preventDefault()
      const plain = clipboardData.getData('text/plain')
      void import('./pasteRich')
        .then(({ markdownOf }) => markdownOf(html))
        // What cannot be loaded or read is pasted as it would have been.
        .catch(() => plain)
        .then((text) => {
          putAtCaret(area, apart(text || plain, area.value.slice(0, area.selectionStart)))
        })
    }
  }
