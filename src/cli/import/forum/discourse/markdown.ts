/** What an address or a name of the old forum is here. */
export type MarkdownNames = {
  /** Where a quoted post is found here; null: it is not. */
  quoted: (topic: number | null, post: number) => string | null
  /** Where a file of the old forum is found there; null: nobody knows. */
  upload: (file: string) => string | null
}

/** What Discourse writes and Markdown does not know, of a text without its code. */
const marks =
  /\[quote(?:=(?:"([^"\]\n]{0,200})"|([^\]\n]{0,200})))?\]|\[details(?:="?([^"\]\n]{0,200})"?)?\]|\[spoiler\]|\[poll[^\]\n]{0,300}\]|\[\/(quote|details|spoiler|poll)\]/gi

/**
 * Pure: a post as Discourse keeps it → Markdown of the hub: quotations with a link back, spoilers, what unfolds. Code
 * stays as it is. What is lost is told in `lost`.
 */
export const fromDiscourse = (
  raw: string,
  names: MarkdownNames,
): { body: string; lost: readonly string[] } => {
  const lost: string[] = []
  const out: string[] = []
  const open: string[] = []
  const write = (line: string): void => {
    const depth = open.filter((name) => name === 'quote').length
    out.push(`${'> '.repeat(depth)}${line}`)
  }
  let fence: string | null = null
  for (const line of raw.split(/\r?\n/)) {
    const sign = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (fence !== null) {
      write(line)
      if (sign?.startsWith(fence) === true && line.trim() === sign) fence = null
    } else if (sign !== null) {
      fence = sign
      write(line)
    } else oneLine(pictures(inlineSpoilers(line), names, lost), { names, lost, open, write })
  }
  return { body: out.join('\n').trim(), lost }
}

type Around = {
  names: MarkdownNames
  lost: string[]
  open: string[]
  write: (line: string) => void
}

/** Marks stand on lines of their own in the hub: what is before and behind one gets its own. */
const oneLine = (line: string, { names, lost, open, write }: Around): void => {
  let from = 0
  let isMarked = false
  const words = (until: number): void => {
    const piece = line.slice(from, until)
    if (piece.trim() !== '' || !isMarked) write(piece)
  }
  for (const mark of line.matchAll(marks)) {
    if (mark.index > from) words(mark.index)
    isMarked = true
    from = mark.index + mark[0].length
    const closed = mark[4]?.toLowerCase()
    if (closed === undefined) begin(mark, { names, lost, open, write })
    else if (open.lastIndexOf(closed) >= 0) {
      // What was left open within ends with it.
      while (open.at(-1) !== closed) end({ open, write })
      end({ open, write })
    }
  }
  if (!isMarked || from < line.length) words(line.length)
}

const begin = (mark: RegExpMatchArray, { names, lost, open, write }: Around): void => {
  const [whole, quotedName, plainName, summary] = mark
  const name = /^\[(\w+)/.exec(whole)?.[1]?.toLowerCase() ?? ''
  if (name === 'quote') {
    open.push('quote')
    const head = quoteHead(quotedName ?? plainName ?? '', names)
    if (head !== '') write(head)
  } else if (name === 'poll') {
    open.push('poll')
    lost.push('poll: its choices stay as a list')
    write('')
  } else {
    write(`:::spoiler${summary === undefined || summary === '' ? '' : ` ${summary}`}`)
    open.push(name)
  }
}

const end = ({ open, write }: Pick<Around, 'open' | 'write'>): void => {
  const name = open.pop()
  write(name === 'details' || name === 'spoiler' ? ':::' : '')
}

/** “sam, post:3, topic:12” as a link to what is quoted. */
const quoteHead = (described: string, { quoted }: MarkdownNames): string => {
  const [who = '', ...facts] = described.split(',').map((part) => part.trim())
  const fact = (name: string): number | null => {
    const value = facts.find((each) => each.startsWith(`${name}:`))?.slice(name.length + 1)
    return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null
  }
  const post = fact('post')
  const address = post === null ? null : quoted(fact('topic'), post)
  const name = who.replace(/[[\]]/g, '')
  if (name === '') return ''
  return address === null ? `**${name}**` : `[@${name}](${address})`
}

const inlineSpoilers = (line: string): string =>
  line.replace(/\[spoiler\]([^[\]\n]{1,500})\[\/spoiler\]/gi, '>!$1!<')

/** Pictures without the size in their words; files that lie on the old forum as links to it. */
const pictures = (line: string, { upload }: MarkdownNames, lost: string[]): string =>
  line.replace(
    /(!?)\[([^[\]\n]{0,300})\]\(([^()\s]{1,500})\)/g,
    (whole: string, sign: string, words: string, address: string) => {
      const alt = words.replace(/\|(?:\d+x\d+(?:,\s*\d+%)?|attachment|video|audio)$/, '')
      const file = /^upload:\/\/(.+)$/.exec(address)?.[1]
      if (file === undefined) return alt === words ? whole : `${sign}[${alt}](${address})`
      lost.push(sign === '!' ? 'picture: linked, not copied' : 'file: linked, not copied')
      const there = upload(file)
      return there === null ? alt : `[${alt || file}](${there})`
    },
  )
