import { describe, expect, it } from '@jest/globals'
import type { BannedRule, Finding, Language, Line, Piece, RequiredRule, ToneSheet } from './line'
import { lint } from './lint'
import { fewestWords, readability } from './readability'
import { countSyllables } from './syllables'
import { tokensOf } from '../../../core/words'

const nothing: Line = { banned: [], required: [], reading: [], tones: [] }
const piece = (text: string, data: Partial<Piece> = {}): Piece => ({
  place: 'content',
  surface: 'site',
  language: 'en',
  text,
  ...data,
})
const banned = (words: string, data: Partial<BannedRule> = {}): BannedRule => ({
  words,
  language: null,
  why: null,
  blocks: false,
  ...data,
})
const sheet = (data: Partial<ToneSheet> = {}): ToneSheet => ({
  surface: 'all',
  language: 'fr',
  address: null,
  mostEmoji: null,
  mostHashtags: null,
  signature: null,
  blocks: false,
  ...data,
})
const rulesOf = (found: readonly Finding[]) => found.map(({ rule }) => rule)

describe('words of a text', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'L’homme d’aujourd’hui, qu’elle', ['l', 'homme', 'd', "aujourd'hui", 'qu', 'elle']],
    [
      'fr',
      'quelqu’un sur la presqu’île, jusqu’à lorsqu’on',
      ["quelqu'un", 'sur', 'la', "presqu'île", 'jusqu', 'à', 'lorsqu', 'on'],
    ],
    ['fr', 'Peut-être un cœur', ['peut', 'être', 'un', 'coeur']],
    ['en', 'Don’t stop; O’Neill’s café', ["don't", 'stop', "o'neill's", 'café']],
    ['en', 'ban\u00ADned ze\u200Bro', ['banned', 'zero']],
    ['fr', 'E\u0301te\u0301', ['été']],
  ])('should be told apart in %s: %s', (language, text, words) => {
    expect(tokensOf(text, language).map(({ word }) => word)).toEqual(words)
  })

  it('should be found where they stand', () => {
    const text = 'Puisqu’il l’a dit'
    expect(tokensOf(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Puisqu',
      'il',
      'l',
      'a',
      'dit',
    ])
  })
})

describe('banned words', () => {
  const line = (...rules: BannedRule[]): Line => ({ ...nothing, banned: rules })

  it.each<[string, string, Language, boolean]>([
    ['cure', 'It will cure you.', 'en', true],
    ['cure', 'Secure and obscure', 'en', false],
    ['best ever', 'The best\n  ever!', 'en', true],
    ['best ever', 'The best, and ever so good', 'en', false],
    ['révolution*', 'Une idée révolutionnaire', 'fr', true],
    ['révolution*', 'Une revolution', 'fr', false],
    ['État', 'RAISON D’ETAT', 'fr', true],
    ['État', 'Dans cet état', 'fr', true],
    ['côté', 'La cote monte', 'fr', false],
    ['homme', "L’homme, ou l'homme", 'fr', true],
    ['hui', 'aujourd’hui', 'fr', false],
    ['sœur', 'Ma soeur', 'fr', true],
    ['miracle', 'mi\u00ADracle', 'en', true],
    ['miracle', 'MIRACLE', 'en', true],
    ['c++', 'Grade C', 'en', true],
    ['miracle', 'See (https://hub.example/blog/a-miracle) or hub.example/miracle', 'en', false],
    ['ou', 'et/ou, p.ex./ou', 'fr', true],
    ['***', 'anything', 'en', false],
    ['', 'anything', 'en', false],
  ])('should be found as whole words: "%s" in "%s"', (words, text, language, isFound) => {
    expect(lint([piece(text, { language })], line(banned(words))).length > 0).toBe(isFound)
  })

  it('should be cited with the rule, the place, the words around it and the reason', () => {
    const text = 'We promise that nobody will ever be left behind, and that it is guaranteed to work for you.'
    const rule = banned('guaranteed', { why: 'Nobody can promise that.', blocks: true })
    const [found] = lint([piece(text, { place: 'excerpt' })], line(rule))
    expect(found).toEqual({
      rule: 'banned',
      place: 'excerpt',
      surface: 'site',
      at: text.indexOf('guaranteed'),
      quote: '…left behind, and that it is guaranteed to work for you.',
      blocks: true,
      message: {
        en: 'The line does without “guaranteed”. Nobody can promise that.',
        fr: 'La ligne éditoriale écarte «\u202fguaranteed\u202f». Nobody can promise that.',
      },
    })
  })

  it('should hold in their own language', () => {
    const rule = banned('chat', { language: 'fr' })
    expect(lint([piece('A chat with you')], line(rule))).toEqual([])
    expect(lint([piece('Le chat', { language: 'fr' })], line(rule))).toHaveLength(1)
  })
})

describe('required mentions', () => {
  const line = (rule: Partial<RequiredRule>): Line => ({
    ...nothing,
    required: [{ ...banned('partner text'), where: 'texts', ...rule }],
  })

  it('should be somewhere in a text, and in each announcement', () => {
    const pieces = [
      piece('A title', { place: 'title' }),
      piece('This is a partner text.'),
      piece('A title, shorter', { place: 'Mastodon', surface: 'mastodon' }),
    ]
    expect(lint(pieces, line({}))).toEqual([])
    expect(lint(pieces, line({ where: 'everywhere' })).map(({ place }) => place)).toEqual(['Mastodon'])
    expect(lint(pieces.slice(0, 1), line({}))).toMatchObject([
      { rule: 'required', place: 'title', quote: null },
    ])
    expect(lint([], line({}))).toEqual([])
  })
})

describe('the reading level', () => {
  it.each<[Language, string, number]>([
    ['en', 'the', 1],
    ['en', 'table', 2],
    ['en', 'makes', 1],
    ['en', 'walked', 1],
    ['en', 'wanted', 2],
    ['en', 'houses', 2],
    ['en', 'radio', 3],
    ['en', 'idea', 3],
    ['en', 'quiet', 2],
    ['en', 'community', 4],
    ['en', 'reading', 2],
    ['en', 'nation', 2],
    ['en', 'people', 2],
    ['fr', 'homme', 1],
    ['fr', 'quelques', 1],
    ['fr', 'journée', 2],
    ['fr', 'joie', 1],
    ['fr', 'naïf', 2],
    ['fr', 'noël', 2],
    ['fr', 'guerre', 1],
    ['fr', 'maison', 2],
    ['fr', 'été', 2],
    ['fr', 'les', 1],
    ['fr', 'communauté', 4],
  ])('should count syllables in %s: %s', (language, word, count) => {
    expect(countSyllables(word, language)).toBe(count)
  })

  it('should be what the published formulas give', () => {
    // Ten sentences of ten words of one syllable: 206.835 − 1.015 × 10 − 84.6.
    const easy = 'The cat sat on the mat and ate a fish. '.repeat(10)
    expect(readability(easy, 'en')).toMatchObject({ words: 100, sentences: 10, syllables: 100, score: 112.1 })
    // The same in French: 207 − 1.015 × 10 − 73.6 × 1.1.
    const facile = 'Le chat est sur le lit et il dort tard. Un '.repeat(10)
    const level = readability(facile, 'fr')
    expect(level).toMatchObject({ formula: 'Kandel–Moles 1958' })
    expect(level?.score).toBeCloseTo(
      207 -
        (1.015 * (level?.words ?? 0)) / (level?.sentences ?? 1) -
        (73.6 * (level?.syllables ?? 0)) / (level?.words ?? 1),
      0,
    )
  })

  it('should not be judged by a few words', () => {
    expect(readability('word '.repeat(fewestWords - 1), 'en')).toBeNull()
    expect(readability('', 'fr')).toBeNull()
  })

  it('should order a children’s book before a decree', () => {
    const child =
      'Le petit chien court dans le pré. Il voit un chat. Le chat a peur. Il monte sur le toit. '.repeat(6)
    const decree =
      'Considérant que l’autorité administrative compétente, régulièrement saisie, a subordonné la délivrance de l’autorisation sollicitée à la production préalable des justificatifs réglementaires mentionnés aux dispositions susvisées. '.repeat(
        6,
      )
    expect(readability(child, 'fr')?.score).toBeGreaterThan(80)
    expect(readability(decree, 'fr')?.score).toBeLessThan(20)
    const line: Line = { ...nothing, reading: [{ language: 'fr', minimum: 50, blocks: false }] }
    expect(rulesOf(lint([piece(child, { language: 'fr' })], line))).toEqual([])
    expect(lint([piece(decree, { language: 'fr' })], line)).toMatchObject([
      { rule: 'reading', message: { fr: expect.stringContaining('Kandel–Moles') } },
    ])
  })
})

describe('the tone sheet', () => {
  const found = (text: string, tone: Partial<ToneSheet>, data: Partial<Piece> = {}) =>
    rulesOf(lint([piece(text, { language: 'fr', ...data })], { ...nothing, tones: [sheet(tone)] }))

  it.each([
    ['Tu viens avec tes amis\u202f?', 'vous', true],
    ['Viens, on t’attend.', 'vous', true],
    ['Venez avec vos amis, nous vous attendons.', 'vous', false],
    ['Quelle heure est-il\u202f? A-t-il dit oui\u202f?', 'vous', false],
    ['Le ton du texte, un bon ton.', 'vous', false],
    ['Il donne ton livre.', 'vous', true],
    ['Tiens, voilà la pluie.', 'vous', false],
    ['Nous vous attendons.', 'tu', true],
    ['Le rendez-vous est à midi.', 'vous', false],
    ['Viens avec tes amis.', 'tu', false],
  ] as const)('should hear how readers are addressed: "%s" under %s', (text, address, isWrong) => {
    expect(found(text, { address })).toEqual(isWrong ? ['address'] : [])
  })

  it('should not take an appointment for an address', () => {
    expect(found('Prends rendez-vous.', { address: 'tu' })).toEqual([])
  })

  it('should say nothing of address in English', () => {
    expect(found('Tu vous', { address: 'vous', language: 'en' }, { language: 'en' })).toEqual([])
  })

  it.each([
    ['Bravo 🎉', 0, true],
    ['Bravo 🎉', 1, false],
    ['Une famille 👨‍👩‍👧‍👦 et un drapeau 🇫🇷', 2, false],
    ['Pouce 👍🏽 et cœur ❤️', 1, true],
    ['Marque™ © 2026 #1', 0, false],
  ])('should count emoji as people see them: "%s", at most %i', (text, mostEmoji, isTooMany) => {
    expect(found(text, { mostEmoji })).toEqual(isTooMany ? ['emoji'] : [])
  })

  it.each([
    ['#Un #deux #troisième', 2, true],
    ['#Un #deux', 2, false],
    ['n°#5, https://x.example/#part &#39;', 0, false],
  ])('should count hashtags: "%s", at most %i', (text, mostHashtags, isTooMany) => {
    expect(found(text, { mostHashtags })).toEqual(isTooMany ? ['hashtags'] : [])
  })

  it('should want the signature under an announcement, not under a page', () => {
    expect(found('Bonjour', { signature: '— L’équipe' })).toEqual([])
    expect(found('Bonjour', { signature: '— L’équipe' }, { surface: 'mastodon' })).toEqual(['signature'])
    expect(found('Bonjour\n— L’équipe \n', { signature: '— L’équipe' }, { surface: 'mastodon' })).toEqual([])
  })

  it('should prefer the sheet of the surface to the one for all', () => {
    const line: Line = {
      ...nothing,
      tones: [sheet({ mostEmoji: 0 }), sheet({ surface: 'mastodon', mostEmoji: 3 })],
    }
    expect(rulesOf(lint([piece('🎉', { language: 'fr', surface: 'mastodon' })], line))).toEqual([])
    expect(rulesOf(lint([piece('🎉', { language: 'fr' })], line))).toEqual(['emoji'])
  })
})

describe('the work of a lint', () => {
  const line: Line = {
    banned: Array.from({ length: 300 }, (_, index) => banned(`word${index} thing*`)),
    required: [{ ...banned('mention'), where: 'everywhere' }],
    reading: [{ language: 'fr', minimum: 50, blocks: false }],
    tones: [sheet({ address: 'vous', mostEmoji: 0, mostHashtags: 0, signature: 'x' })],
  }
  // What makes a backtracking expression try again and again; with one, any of these takes minutes and the test ends.
  it.each([
    ['apostrophes', "l'".repeat(100_000)],
    ['one word', 'a'.repeat(200_000)],
    ['digits behind a hash', `#${'1'.repeat(200_000)}`],
    ['hashes', '#'.repeat(200_000)],
    ['letters and dots', 'é.'.repeat(100_000)],
    ['joiners', '👨\u200D'.repeat(50_000)],
    ['soft hyphens', '\u00AD'.repeat(200_000)],
    ['spaces', ' '.repeat(200_000)],
    ['words of a rule', 'word1 '.repeat(40_000)],
  ])('should grow with the text and not faster: %s', (_what, text) => {
    const found = lint([piece(text, { language: 'fr' })], line)
    expect(found.length).toBeLessThanOrEqual(60)
  })
})
