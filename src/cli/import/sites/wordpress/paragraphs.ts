const blockNames =
  'address|article|aside|blockquote|center|dd|details|dir|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|iframe|legend|li|main|map|math|menu|nav|object|ol|option|p|pre|script|section|select|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video'
const block = new RegExp(`^</?(?:${blockNames})\\b`, 'i')
const blockTag = new RegExp(`[ \\t]*(</?(?:${blockNames})\\b[^>]*>)[ \\t]*`, 'gi')
const kept = /(<(pre|script|style|textarea)\b[^>]*>[\s\S]*?<\/\2\s*>)/gi

/**
 * Pure: the text of WordPress' classic editor → HTML. It keeps blank lines for paragraphs and line ends for breaks,
 * and the theme makes elements of them when a page is shown.
 */
export const classicParagraphs = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(kept)
    // Every third part is the name that the pattern looks for in its own end.
    .filter((_, at) => at % 3 !== 2)
    .map((part, at) => (at % 2 === 1 ? part : paragraphs(part)))
    .join('\n')

const paragraphs = (text: string): string =>
  text
    .replace(blockTag, '\n\n$1\n\n')
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => (block.test(each) ? each : `<p>${each.replace(/(<br\s*\/?>)?\n/g, '<br>')}</p>`))
    .join('\n')
