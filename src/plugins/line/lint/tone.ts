import type { Finding, Line, Piece, ToneSheet } from './line'
import type { Token } from '../../../core/words'

/** Pure: the sheet for a surface in a language: its own, or the one for all. */
export const sheetFor = (line: Line, piece: Pick<Piece, 'surface' | 'language'>): ToneSheet | null => {
  const own = line.tones.filter(({ language }) => language === piece.language)
  return (
    own.find(({ surface }) => surface === piece.surface) ??
    own.find(({ surface }) => surface === 'all') ??
    null
  )
}

/** What is found before it is said where. */
export type Found = Pick<Finding, 'rule' | 'message' | 'blocks'> & { from: number | null; to: number | null }

/** Pure: where a piece departs from its sheet. */
export const lintTone = (piece: Piece, tokens: readonly Token[], sheet: ToneSheet): Found[] => [
  ...(piece.language === 'fr' && sheet.address !== null ? lintAddress(piece.text, tokens, sheet) : []),
  ...lintCount(piece.text, { rule: 'emoji', pattern: emoji, most: sheet.mostEmoji, blocks: sheet.blocks }),
  ...lintCount(piece.text, {
    rule: 'hashtags',
    pattern: hashtags,
    most: sheet.mostHashtags,
    blocks: sheet.blocks,
  }),
  ...lintSignature(piece, sheet),
]

// A flag is two letters; a family, a skin or a profession hangs on with a joiner. ©, ® and ™ are emoji only when they
// are asked to look like one.
const emoji =
  /\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu
const hashtags = /(?<![\p{L}\p{N}_&/#])#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu

/** Emoji or hashtags beyond what the sheet allows: the first that is too many is shown. */
const lintCount = (
  text: string,
  args: { rule: 'emoji' | 'hashtags'; pattern: RegExp; most: number | null; blocks: boolean },
): Found[] => {
  const { rule, pattern, most, blocks } = args
  if (most === null) return []
  const found = [...text.matchAll(pattern)]
  const extra = found[most]
  if (!extra) return []
  const what = rule === 'emoji' ? 'emoji' : 'hashtags'
  return [
    {
      rule,
      blocks,
      from: extra.index,
      to: extra.index + extra[0].length,
      message: {
        en: `${found.length} ${what}, where the tone sheet allows ${most}.`,
        fr: `${found.length} ${what}, alors que la charte de ton en admet ${most}.`,
      },
    },
  ]
}

/** What says « tu » and what says « vous ». */
const addresses: Record<'tu' | 'vous', ReadonlySet<string>> = {
  tu: new Set('tu te toi t ton ta tes tien tienne tiens tiennes'.split(' ')),
  vous: new Set('vous votre vos vôtre vôtres'.split(' ')),
}
/** « le ton du texte », « un tien »: behind these, no possessive. */
const articles = new Set('le un du au ce de son mon notre votre leur bon même quel tel'.split(' '))
/** « tiens » alone may be the verb. */
const doubtful = new Set(['ton', 'tiens', 'tien'])

const lintAddress = (text: string, tokens: readonly Token[], { address, blocks }: ToneSheet): Found[] => {
  const other = address === 'tu' ? 'vous' : 'tu'
  const wrong = tokens.find(({ word, end }, index) => {
    if (!addresses[other].has(word)) return false
    const before = tokens[index - 1]?.word ?? ''
    if (doubtful.has(word)) return word !== 'tiens' && !articles.has(before)
    // « un rendez-vous » is nobody's address.
    if (word === 'vous' && before === 'rendez') return false
    // « t » only as « t’aime »; in « a-t-il » it is a sound.
    return word !== 't' || /['’ʼ]/u.test(text.charAt(end))
  })
  if (!wrong) return []
  return [
    {
      rule: 'address',
      blocks,
      from: wrong.start,
      to: wrong.end,
      message: {
        en: `The text says “${wrong.word}”, where the tone sheet says “${address}” to readers.`,
        fr: `Le texte dit «\u202f${wrong.word}\u202f», alors que la charte de ton s’adresse aux lecteurs avec «\u202f${address}\u202f».`,
      },
    },
  ]
}

/** An announcement ends with its signature; the site's own pages have none. */
const lintSignature = ({ text, surface }: Piece, { signature, blocks }: ToneSheet): Found[] =>
  signature === null || surface === 'site' || text.trimEnd().endsWith(signature.trim())
    ? []
    : [
        {
          rule: 'signature',
          blocks,
          from: null,
          to: null,
          message: {
            en: `It does not end with “${signature}”.`,
            fr: `Il ne se termine pas par «\u202f${signature}\u202f».`,
          },
        },
      ]
