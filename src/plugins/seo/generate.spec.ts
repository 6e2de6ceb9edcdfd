import { describe, expect, it } from '@jest/globals'
import { addressFor, descriptionFor, pictureFor, titleFor } from './generate'

const text = (words: string) => ({
  type: 'text',
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const content = {
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [text('Words of it.')],
      },
    ],
  },
}

describe('what the search preview is filled with', () => {
  it('should name the hub where there is room', () => {
    expect(titleFor({ title: 'Seed swap' }, 'Le Passage')).toBe('Seed swap · Le Passage')
    expect(titleFor({ title: 'Seed swap' }, null)).toBe('Seed swap')
    expect(titleFor({ title: 'a long one '.repeat(9) }, 'Le Passage').length).toBeLessThanOrEqual(60)
    expect(titleFor({}, 'Le Passage')).toBe('')
  })

  it('should take the short text, else the first words', () => {
    expect(descriptionFor({ excerpt: 'In  short.', content })).toBe('In short.')
    expect(descriptionFor({ summary: 'A summary.' })).toBe('A summary.')
    expect(descriptionFor({ content })).toBe('Words of it.')
    expect(descriptionFor({ excerpt: 'word '.repeat(99) }).length).toBeLessThanOrEqual(155)
    expect(descriptionFor({})).toBe('')
  })

  it('should know the address in the language that is written', () => {
    const siteURL = 'https://hub.example.org'
    expect(addressFor({ doc: { slug: 'été' }, prefix: '/blog/', locale: 'fr', siteURL })).toBe(
      `${siteURL}/fr/blog/%C3%A9t%C3%A9`,
    )
    expect(addressFor({ doc: { slug: 'a' }, prefix: '/', locale: 'en', siteURL })).toBe(`${siteURL}/a`)
  })

  it('should take the cover, loaded or not', () => {
    expect([{ cover: 3 }, { cover: { id: 'x' } }, {}].map(pictureFor)).toEqual([3, 'x', ''])
  })
})
