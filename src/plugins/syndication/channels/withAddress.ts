/**
 * Pure: a text with another address in place of one that stands in it. A longer address that begins alike stays.
 *
 * @param from - what stands there.
 * @param to - what takes its place.
 */
export const withAddress = (text: string, from: string, to: string): string =>
  from === to
    ? text
    : text.split(from).reduce((told, part) => `${told}${goesOn.test(part) ? from : to}${part}`)

/** What makes an address another one when it stands behind it. A full stop ends a sentence, before a space. */
const goesOn = /^(?:[\w%~&=?#-]|[/.:](?=\w))/
