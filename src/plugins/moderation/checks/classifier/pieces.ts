/** Most words of a piece: a longer sentence is cut. */
const longest = 28
/** A piece shorter than this is joined to the next: a greeting is no statement. */
const shortest = 8

/**
 * A text in pieces of some sentences each, because one vile sentence is no better for the ten kind ones around it.
 *
 * @param most - pieces answered at most: the first ones, and the last.
 */
export const piecesOf = (text: string, most: number): string[] => {
  const pieces: string[] = []
  let open = ''
  let words = 0
  const close = () => {
    if (open.trim() !== '') pieces.push(open.trim())
    open = ''
    words = 0
  }
  for (const [sentence] of text.matchAll(/[^.!?\n…]+[.!?…]*["»”')\]]*\s*|[.!?…\n]+\s*/g)) {
    const parts = sentence.trim().split(/\s+/)
    if (words + parts.length > longest && words >= shortest) close()
    for (let at = 0; at < parts.length; at += longest) {
      const part = parts.slice(at, at + longest)
      open +=
        at === 0
          ? sentence.slice(0, part.length < parts.length ? part.join(' ').length : undefined)
          : part.join(' ')
      words += part.length
      if (words >= longest) close()
    }
    if (words >= shortest) close()
  }
  // What is left is too short to stand alone.
  const last = pieces.at(-1)
  if (words > 0 && words < 6 && last !== undefined) pieces[pieces.length - 1] = `${last} ${open.trim()}`
  else close()
  return pieces.length <= most ? pieces : [...pieces.slice(0, most - 1), ...pieces.slice(-1)]
}
