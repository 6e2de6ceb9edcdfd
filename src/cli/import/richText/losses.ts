import { type ChildNode, isElement } from './elements'
import { isEmbed } from './figures'

// What becomes of elements that the editor has no shape for. Their words stay, but for those said to be left out.
const fates: Readonly<Record<string, string>> = {
  script: 'script: left out',
  style: 'style sheet: left out',
  iframe: 'frame: kept as a link',
  embed: 'plug-in: kept as a link',
  object: 'plug-in: kept as a link',
  video: 'video: kept as a link',
  audio: 'audio: kept as a link',
  svg: 'drawing in the text: its words alone are kept',
  canvas: 'drawing in the text: its words alone are kept',
  math: 'formula: its signs alone are kept',
  form: 'form: its words alone are kept',
  input: 'form field: left out',
  select: 'form field: its words alone are kept',
  textarea: 'form field: its words alone are kept',
  u: 'underlining: its words alone are kept',
  ins: 'mark of an insertion: its words alone are kept',
  mark: 'highlighting: its words alone are kept',
  small: 'small print: its words alone are kept',
  big: 'large print: its words alone are kept',
  font: 'font: its words alone are kept',
  abbr: 'what an abbreviation stands for: left out',
  ruby: 'reading aid above the words: kept beside them',
  details: 'folded text: unfolded',
  dl: 'list of terms: kept as paragraphs',
}

/** What telling the losses of a text needs to know. */
type Losses = {
  /** Hears every loss, as often as it occurs. */
  told: (what: string) => void
  /** Address that relative links are relative to. */
  base: string | undefined
  /** Are frames of the allow-list kept as what they show? */
  embeds: boolean
}

/** Pure: what a text loses in the editor, in the order of appearance. Words are never lost. */
export const tellLosses = (nodes: readonly ChildNode[], losses: Losses): void => {
  const { told, base, embeds } = losses
  for (const node of nodes) {
    if (!isElement(node)) continue
    const name = node.name.toLowerCase()
    const fate = fates[name]
    if (fate !== undefined && !(name === 'iframe' && embeds && isEmbed(node))) told(fate)
    if (Number(node.attribs.colspan ?? 1) > 1 || Number(node.attribs.rowspan ?? 1) > 1)
      told('joined cells of a table: kept apart')
    if (/(^|;)\s*(color|background|text-align|font)/i.test(node.attribs.style ?? '') || node.attribs.align)
      told('colours, fonts and alignment: left out')
    const href = name === 'a' ? (node.attribs.href?.trim() ?? '') : ''
    if (href !== '' && !href.startsWith('#') && !URL.canParse(href, base))
      told('link within the old site, whose address is not known: its words alone are kept')
    tellLosses(node.children, losses)
  }
}
