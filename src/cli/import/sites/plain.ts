import { DomUtils, parseDocument } from 'htmlparser2'

/** Pure: the words of a title or a name that was written as HTML, in one line. */
export const plainOf = (html: string): string =>
  DomUtils.textContent(parseDocument(html)).replace(/\s+/g, ' ').trim()
