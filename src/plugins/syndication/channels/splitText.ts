const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const isLink = (token: string): boolean => /^\p{P}*https?:\/\//u.test(token)

/**
 * Cuts a text into pieces between its words, so that `fits` takes each. A word that no piece can hold is cut between
 * what Unicode calls words (which is how scripts without spaces are cut), and only then between graphemes: never
 * through an emoji, and never through a link.
 *
 * @param fits - does the piece at this place, from 0, take this text?
 * @returns null when a link is longer than a piece.
 */
export const splitText = (text: string, fits: (piece: string, place: number) => boolean): string[] | null => {
  const pieces: string[] = []
  let piece = ''
  const add = (token: string, space: string): boolean => {
    const longer = piece === '' ? token : `${piece}${space}${token}`
    if (fits(longer, pieces.length)) {
      piece = longer
      return true
    }
    // The first piece may have no room at all for text, between a title and a link.
    if (piece === '' && pieces.length > 0) return false
    pieces.push(piece)
    piece = ''
    return add(token, space)
  }
  const addCut = (token: string, segmenters: readonly Intl.Segmenter[]): boolean => {
    const [segmenter, ...finer] = segmenters
    if (!segmenter) return false
    return Array.from(segmenter.segment(token), ({ segment }) => segment).every(
      (segment) => add(segment, '') || addCut(segment, finer),
    )
  }
  for (const token of text.split(/\s+/u).filter((each) => each !== '')) {
    if (add(token, ' ')) continue
    if (isLink(token) || !addCut(token, [words, graphemes])) return null
  }
  return piece === '' ? pieces : [...pieces, piece]
}
