import type { Change } from './marks'

/** Changes the text of a field as typing would, so that the browser's undo takes it back, and tells those who listen. */
export const putText = (area: HTMLTextAreaElement, { from, to, put, select }: Change): void => {
  area.focus()
  area.setSelectionRange(from, to)
  // The one way to change a field that its undo knows of; where a browser drops it, the text is set without.
  const isDone = put === '' ? document.execCommand('delete') : document.execCommand('insertText', false, put)
  if (!isDone) {
    area.setRangeText(put, from, to)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  area.setSelectionRange(from + select[0], from + select[1])
}

/** Puts words where one writes, and goes on behind them. */
export const putAtCaret = (area: HTMLTextAreaElement, put: string): void => {
  putText(area, { from: area.selectionStart, to: area.selectionEnd, put, select: [put.length, put.length] })
}
