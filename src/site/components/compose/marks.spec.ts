import { describe, expect, it } from '@jest/globals'
import { apart, type Chosen, mark, type MarkKind, nameBefore, quotation, wordsOfPicture } from './marks'

const words = { text: 'text', address: 'https://' }

/** Between brackets stands what is chosen. */
const read = (shown: string): Chosen => {
  const [start, end] = [shown.indexOf('['), shown.indexOf(']') - 1]
  return { text: shown.replace('[', '').replace(']', ''), start, end }
}
const done = (kind: MarkKind, shown: string): string => {
  const chosen = read(shown)
  const { from, to, put, select } = mark(kind, chosen, words)
  const inner = `${put.slice(0, select[0])}[${put.slice(...select)}]${put.slice(select[1])}`
  return chosen.text.slice(0, from) + inner + chosen.text.slice(to)
}

describe('mark', () => {
  it.each<[MarkKind, string, string]>([
    ['bold', 'a [word] b', 'a **[word]** b'],
    ['bold', 'a **[word]** b', 'a [word] b'],
    ['bold', 'a [] b', 'a **[text]** b'],
    ['italic', '[x]', '_[x]_'],
    ['code', '[x]', '`[x]`'],
    ['code', 'a [b\nc] d', 'a [\n```\nb\nc\n```\n] d'],
    ['spoiler', '[x]', '>![x]!<'],
    ['spoiler', '>![x]!<', '[x]'],
    ['quote', 'one\nt[w]o\nthree', 'one\n[> two]\nthree'],
    ['quote', '[> one\n> two]', '[one\ntwo]'],
    ['list', 'a[]', '- a[]'],
  ])('should mark with %s: %j', (kind, shown, expected) => {
    expect(done(kind, shown)).toBe(expected)
  })

  it('should make a link of words, of an address, and of nothing', () => {
    const linked = (text: string) => {
      const { put, select } = mark('link', { text, start: 0, end: text.length }, words)
      return [put, put.slice(...select)]
    }
    expect(linked('here')).toEqual(['[here](https://)', 'https://'])
    expect(linked('https://a.example/x')).toEqual(['[text](https://a.example/x)', 'text'])
    expect(linked('')).toEqual(['[text](https://)', 'https://'])
  })
})

describe('quotation', () => {
  it('should say whose words they are and lead back to them', () => {
    expect(quotation({ handle: 'ada', path: '/forum/a/b?reply=3', words: 'One\n\nTwo\n' })).toBe(
      '> [@ada](/forum/a/b?reply=3)\n> One\n>\n> Two\n\n',
    )
  })
})

describe('nameBefore', () => {
  it.each([
    ['hello @ad', { at: 6, prefix: 'ad' }],
    ['@', { at: 0, prefix: '' }],
    ['(@a', { at: 1, prefix: 'a' }],
    ['ada@exa', null],
    ['@ada ', null],
    ['nobody', null],
  ])('should find who is being named in %j', (text, expected) => {
    expect(nameBefore(text, text.length)).toEqual(expected)
  })
})

describe('wordsOfPicture', () => {
  it('should fit between square brackets', () => {
    expect(wordsOfPicture(' A cat [on]\na \\wall ')).toBe('A cat on a wall')
  })
})

describe('apart', () => {
  it.each([
    ['## A title', 'Words', '\n\n## A title'],
    ['- one', 'Words\n', '\n- one'],
    ['| a |', 'Words\n\n', '| a |'],
    ['One\n\nTwo', 'Words', '\n\nOne\n\nTwo'],
    ['words', 'Words ', 'words'],
    ['# A title', '', '# A title'],
  ])('should put %j behind %j as %j', (text, before, expected) => {
    expect(apart(text, before)).toBe(expected)
  })
})
