import { describe, expect, it } from '@jest/globals'
import { composeText, hashtag, hashtags } from './composeText'

const upTo = (max: number) => (text: string) => text.length <= max
const pieces = {
  title: 'A title that is not short',
  excerpt: 'An excerpt of a few words that says what the page is about, at some length.',
  link: 'https://example.org/a',
  hashtags: ['#One', '#Two'],
}

describe('composeText', () => {
  it('should keep everything that fits', () =>
    expect(composeText(pieces, upTo(500))).toBe(
      `${pieces.title}\n\n${pieces.excerpt}\n\n${pieces.link}\n\n#One #Two`,
    ))

  it('should shorten the excerpt first, then drop it, then hashtags, then shorten the title', () => {
    expect(composeText(pieces, upTo(110))).toBe(
      `${pieces.title}\n\nAn excerpt of a few words that says what the…\n\n${pieces.link}\n\n#One #Two`,
    )
    expect(composeText(pieces, upTo(65))).toBe(`${pieces.title}\n\n${pieces.link}\n\n#One #Two`)
    expect(composeText(pieces, upTo(55))).toBe(`${pieces.title}\n\n${pieces.link}\n\n#One`)
    expect(composeText(pieces, upTo(45))).toBe(`A title that is not…\n\n${pieces.link}`)
    expect(composeText(pieces, upTo(30))).toBe(pieces.link)
  })

  it('should say when not even the link fits', () => expect(composeText(pieces, upTo(10))).toBeNull())

  it('should leave out what there is not', () =>
    expect(composeText({ ...pieces, excerpt: null, hashtags: [] }, upTo(500))).toBe(
      `${pieces.title}\n\n${pieces.link}`,
    ))
})

describe('hashtag', () => {
  it.each([
    ['community', '#community'],
    ['Community management', '#CommunityManagement'],
    ['vie associative', '#VieAssociative'],
    ['open-source', '#OpenSource'],
    ['été', '#été'],
    ['2026', null],
    ['c’est l’été', '#CEstLÉté'],
    ['日本語', '#日本語'],
    ['!!!', null],
  ])('should make of %s %s', (name, tag) => expect(hashtag(name)).toBe(tag))

  it('should give each once', () => expect(hashtags(['a b', 'A B', '1'])).toEqual(['#AB']))
})
