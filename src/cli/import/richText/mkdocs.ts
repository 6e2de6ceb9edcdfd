import { calloutHead } from './callouts'

const fence = /^\s*(```+|~~~+)/
const admonition = /^( *)(?:!!!|\?\?\?\+?)[ \t]*([\w-]*)(?:[ \t]+"(.*)")?[ \t]*$/
const untyped = /^( *)(?:!!!|\?\?\?\+?)[ \t]+"(.*)"[ \t]*$/
// GitHub's alerts and Obsidian's callouts, and how the hub's own export writes them.
const alert = /^((?: *>)* *> ?)\[!(\w+)\][-+]?[ \t]*(.*)$/
const tab = /^( *)===[+!]?[ \t]+"(.*)"[ \t]*$/

/**
 * Pure: the blocks that MkDocs and its Material theme add to Markdown, as plain Markdown that says the same.
 * An admonition (`!!! tip "Title"`, `??? note`) becomes a quotation under a {@link calloutHead}, a content tab
 * (`=== "Linux"`) a bold line over its text. CommonMark would take their indented bodies for code. GitHub's alerts
 * (`> [!TIP]`) get the same head.
 */
export const plainMarkdown = (source: string): string => convert(source.split('\n')).join('\n')

const convert = (lines: readonly string[]): string[] => {
  const out: string[] = []
  let open: string | null = null
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const mark = fence.exec(line)?.[1]
    if (mark !== undefined && (open === null || mark.startsWith(open))) open = open === null ? mark : null
    const found = open === null && mark === undefined ? opening(line) : null
    if (!found) {
      const [, quoted, kind, title] = (open === null && alert.exec(line)) || []
      if (quoted === undefined || kind === undefined) out.push(line)
      else out.push(`${quoted}${calloutHead(kind, title ?? '')}`, quoted.trimEnd())
      continue
    }
    const { body, next } = indentedBody(lines, at + 1, found.indent + 4)
    const head = found.kind === null ? `**${found.title}**` : calloutHead(found.kind, found.title)
    const inner = [head, '', ...convert(body)]
    const margin = ' '.repeat(found.indent)
    out.push('', ...inner.map((each) => `${margin}${found.kind === null ? each : `> ${each}`}`.trimEnd()), '')
    at = next - 1
  }
  return out
}

type Opening = {
  indent: number
  title: string
  /** Of an admonition; null: a tab. */
  kind: string | null
}

const opening = (line: string): Opening | null => {
  const tabbed = tab.exec(line)
  if (tabbed) return { indent: tabbed[1]?.length ?? 0, title: tabbed[2]?.trim() ?? '', kind: null }
  const titled = untyped.exec(line)
  if (titled) return { indent: titled[1]?.length ?? 0, title: titled[2]?.trim() ?? '', kind: 'note' }
  const typed = admonition.exec(line)
  if (!typed) return null
  const kind = typed[2] ?? ''
  if (kind === '' && typed[3] === undefined) return null
  return { indent: typed[1]?.length ?? 0, title: typed[3]?.trim() ?? '', kind: kind || 'note' }
}

/** The lines indented by at least `indent`, and the blank ones between them, without the indent. */
const indentedBody = (
  lines: readonly string[],
  from: number,
  indent: number,
): { body: string[]; next: number } => {
  let next = from
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    if (line.length - line.trimStart().length < indent) break
    next = at + 1
  }
  return { body: lines.slice(from, next).map((line) => line.slice(indent)), next }
}
