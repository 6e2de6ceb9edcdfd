import { describe, expect, it } from '@jest/globals'
import { missingTranslations } from './translations'

const locales = ['en', 'fr'] as const
const given = {
  title: 'Le code',
  rules: [{ id: 'r1', title: 'Aimables', text: 'Avec tous.', examples: [{ id: 'e1', text: 'Merci.' }] }],
}
const stored = {
  title: { en: 'The code' },
  rules: [
    {
      id: 'r1',
      title: { en: 'Kind' },
      text: { en: 'To all.' },
      examples: [{ id: 'e1', text: { en: 'Thanks.' } }],
    },
  ],
}

describe('missingTranslations', () => {
  it('should find none when every language is there, in what is given or in what was stored', () => {
    expect(missingTranslations({ given, stored, locale: 'fr', locales })).toEqual([])
  })

  it('should name the fields that nobody has translated', () => {
    expect(missingTranslations({ given, stored: null, locale: 'fr', locales })).toEqual([
      { path: 'title', locale: 'en' },
      { path: 'rules.0.title', locale: 'en' },
      { path: 'rules.0.text', locale: 'en' },
      { path: 'rules.0.examples.0.text', locale: 'en' },
    ])
  })

  it('should take an empty text for a missing one, and a row by its id and not by its place', () => {
    const rules = [{ id: 'r2', title: 'Neuve', text: ' ' }, ...given.rules]
    expect(missingTranslations({ given: { ...given, rules }, stored, locale: 'fr', locales })).toEqual([
      { path: 'rules.0.title', locale: 'en' },
      { path: 'rules.0.text', locale: 'en' },
      { path: 'rules.0.text', locale: 'fr' },
    ])
  })

  it('should want an introduction in both languages or in none', () => {
    expect(
      missingTranslations({ given: { ...given, intro: 'Pour tous.' }, stored, locale: 'fr', locales }),
    ).toEqual([{ path: 'intro', locale: 'en' }])
  })
})
