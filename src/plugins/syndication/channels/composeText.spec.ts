import { describe, expect, it } from '@jest/globals'
import { plainVoice } from './channel'
import { composeText, composeTexts, hashtag, hashtags } from './composeText'

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

describe('the words of an editor', () => {
  const url = 'https://example.org/a'
  const say = (words: string, more: Partial<Parameters<typeof composeTexts>[0]> = {}) =>
    composeTexts({
      content: { title: 'A title', excerpt: 'In short.', url, tags: ['one'], image: null, words },
      voice: plainVoice,
      below: 'reply',
      fits: upTo(60),
      ...more,
    })

  it('should go out as they stand, with the link behind them and nothing else', () =>
    expect(say('Come in,\n\n  the kettle is on.')).toEqual([`Come in,\n\n  the kettle is on.\n\n${url}`]))

  it('should keep the link where they have it, as the network shows it', () =>
    expect(say(`Look: ${url} (in French)`, { link: 'example.org/a' })).toEqual([
      'Look: example.org/a (in French)',
    ]))

  it('should go on in the next post behind a line of hyphens, and hold no link where the account has none', () =>
    expect(say('One.\n---\nTwo.\n ----- \nThree.', { voice: { ...plainVoice, link: 'none' } })).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]))

  it('should never be shortened: what is too long is refused, by its place', () => {
    expect(say('x'.repeat(60))).toMatchObject({ kind: 'refused', code: 'TOO_LONG' })
    expect(say(`One.\n---\n${'x'.repeat(61)}`)).toMatchObject({ why: expect.stringContaining('Post 2') })
    expect(say('One.\n---\nTwo.', { below: 'none' })).toMatchObject({ code: 'NO_THREAD' })
  })
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
