import type { Finding, Line, Piece, RequiredRule } from './line'
import { findPhrases, phraseOf } from './phrases'
import { readability } from './readability'
import { type Found, lintTone, sheetFor } from './tone'
import { type Token, tokensOf } from '../../../core/words'

/** Findings of one rule in one place: what comes after says nothing new. */
const most = 20
/** Characters around what is found. */
const around = 30

/**
 * Pure: where a text departs from the editorial line. A text is read piece by piece (its fields, its announcement on
 * each channel), and as a whole where a rule is about the whole: what has to be mentioned, how easy it is to read.
 */
export const lint = (pieces: readonly Piece[], line: Line): Finding[] => {
  const read = pieces
    .filter(({ text }) => text.trim() !== '')
    .map((piece) => ({ piece, tokens: tokensOf(withoutAddresses(piece.text), piece.language) }))
  return [
    ...read.flatMap(({ piece, tokens }) => [
      ...lintBanned(piece, tokens, line).map(placed(piece)),
      ...lintPieceTone(piece, tokens, line).map(placed(piece)),
    ]),
    ...lintRequired(read, line),
    ...lintReading(pieces, line),
  ]
}

const address = /^[("'«“<]*(?:https?:\/\/|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/)/u

/** Addresses are nobody's words: spaces stand in their place, so that everything else stays where it was. */
const withoutAddresses = (text: string): string =>
  text.replace(/\S+/gu, (each) => (address.test(each) ? ' '.repeat(each.length) : each))

type ReadPiece = { piece: Piece; tokens: readonly Token[] }

const placed =
  ({ place, surface, text }: Piece) =>
  ({ rule, message, blocks, from, to }: Found): Finding => ({
    rule,
    place,
    surface,
    message,
    blocks,
    at: from,
    quote: from === null || to === null ? null : quoteOf(text, from, to),
  })

/** What was found with a few words around it, cut at spaces. */
const quoteOf = (text: string, from: number, to: number): string => {
  const before = text.slice(Math.max(0, from - around), from)
  const after = text.slice(to, to + around)
  const head = from > around ? before.slice(before.search(/\s|$/u)).trimStart() : before
  const tail = to + around < text.length ? after.replace(/\S*$/u, '') : after
  return `${from > around ? '…' : ''}${head}${text.slice(from, to)}${tail}${to + around < text.length ? '…' : ''}`
    .replace(/\s+/gu, ' ')
    .trim()
}

const because = (why: string | null): string => (why === null || why === '' ? '' : ` ${why}`)

const lintBanned = ({ language }: Piece, tokens: readonly Token[], { banned }: Line): Found[] => {
  const phrases = banned.map((rule) =>
    rule.language === null || rule.language === language ? phraseOf(rule.words, language) : null,
  )
  return findPhrases(tokens, phrases)
    .slice(0, most)
    .flatMap(({ phrase, first, last }) => {
      const rule = banned[phrase]
      if (!rule) return []
      return [
        {
          rule: 'banned' as const,
          blocks: rule.blocks,
          from: first.start,
          to: last.end,
          message: {
            en: `The line does without “${rule.words}”.${because(rule.why)}`,
            fr: `La ligne éditoriale écarte «\u202f${rule.words}\u202f».${because(rule.why)}`,
          },
        },
      ]
    })
}

const lintPieceTone = (piece: Piece, tokens: readonly Token[], line: Line): Found[] => {
  const sheet = sheetFor(line, piece)
  return sheet ? lintTone(piece, tokens, sheet) : []
}

/** A mention is missing where none of a text's fields has it, or where an announcement has it not. */
const lintRequired = (read: readonly ReadPiece[], { required }: Line): Finding[] => {
  const fields = read.filter(({ piece }) => piece.surface === 'site')
  const announcements = read.filter(({ piece }) => piece.surface !== 'site')
  return required.flatMap((rule) => [
    ...(rule.where === 'announcements' ? [] : missing(rule, fields)),
    ...(rule.where === 'texts' ? [] : announcements.flatMap((each) => missing(rule, [each]))),
  ])
}

const missing = (rule: RequiredRule, together: readonly ReadPiece[]): Finding[] => {
  const last = together.at(-1)?.piece
  if (!last || (rule.language !== null && rule.language !== last.language)) return []
  const phrase = phraseOf(rule.words, last.language)
  if (!phrase || together.some(({ tokens }) => findPhrases(tokens, [phrase]).length > 0)) return []
  return [
    {
      rule: 'required',
      place: last.place,
      surface: last.surface,
      quote: null,
      at: null,
      blocks: rule.blocks,
      message: {
        en: `“${rule.words}” is not mentioned.${because(rule.why)}`,
        fr: `La mention «\u202f${rule.words}\u202f» manque.${because(rule.why)}`,
      },
    },
  ]
}

/** The fields of a text together: a title alone is too short to say. */
const lintReading = (pieces: readonly Piece[], { reading }: Line): Finding[] => {
  const fields = pieces.filter(({ surface }) => surface === 'site')
  const last = fields.at(-1)
  const rule = reading.find(({ language }) => language === last?.language)
  if (!last || !rule) return []
  const level = readability(fields.map(({ text }) => text).join('\n'), rule.language)
  if (!level || level.score >= rule.minimum) return []
  const score = { en: level.score.toFixed(1), fr: level.score.toFixed(1).replace('.', ',') }
  return [
    {
      rule: 'reading',
      place: last.place,
      surface: last.surface,
      quote: null,
      at: null,
      blocks: rule.blocks,
      message: {
        en: `Hard to read: ${score.en}, where the line wants ${rule.minimum} (${level.formula}, 0 hard to 100 easy). Shorter sentences and words help.`,
        fr: `Difficile à lire\u202f: ${score.fr}, alors que la ligne demande ${rule.minimum} (${level.formula}, de 0 difficile à 100 facile). Des phrases et des mots plus courts aident.`,
      },
    },
  ]
}
