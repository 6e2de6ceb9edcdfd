import { describe, expect, it } from '@jest/globals'
import { around, translator } from '.'
import { en } from './en'
import { fr } from './fr'

const flat = (table: object): [string, string][] =>
  Object.entries(table).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[key, message] as [string, string]]
      : Object.entries(message as Record<string, string>).map(([form, text]): [string, string] => [
          `${key}.${form}`,
          text,
        ]),
  )
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

describe('messages', () => {
  it('should have the same keys, forms and placeholders in both languages', () => {
    const shape = (table: object) => flat(table).map(([key, text]) => [key, placeholders(text)])
    expect(shape(fr)).toEqual(shape(en))
  })

  it('should leave nothing empty', () => {
    expect([...flat(en), ...flat(fr)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('should keep French punctuation and apostrophes', () => {
    // The link to the other language is written in that language.
    const french = flat(fr).filter(([key]) => key !== 'blog.readIn')
    expect(
      french.filter(([, text]) => /[ \u00a0][;:!?»](\s|$)|«[ \u00a0]|[^\s\u202f][;!?](\s|$)|'/.test(text)),
    ).toEqual([])
  })

  it('should choose the form by number and write numbers as the language does', () => {
    expect(translator('en')('forum.replies', { n: 1 })).toBe('1 reply')
    expect(translator('en')('forum.replies', { n: 1200 })).toBe('1,200 replies')
    expect(translator('fr')('forum.replies', { n: 0 })).toBe('0 réponse')
    expect(translator('fr')('forum.replies', { n: 1200 })).toBe('1\u202f200 réponses')
  })

  it('should not read a placeholder out of a value', () => {
    expect(translator('en')('home.hello', { name: '{n} $& <b>' })).toBe('Good to see you, {n} $& <b>')
  })

  it('should cut a sentence where a link stands', () => {
    expect(around('under its {code}.', '{code}')).toEqual(['under its ', '.'])
    expect(around('nothing', '{code}')).toEqual(['nothing', ''])
  })
})
