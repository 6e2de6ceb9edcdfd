import { describe, expect, it } from '@jest/globals'
import { type Announcement, plainVoice } from '../channel'
import { composeBluesky } from './compose'
import { facetsOf } from './facets'

const announcement = (content: Partial<Announcement['content']>): Announcement => ({
  key: 'posts:1:published',
  source: { collection: 'posts', id: '1' },
  language: 'fr',
  announcedAt: '2026-11-22T09:00:00.000Z',
  content: {
    title: 'Fête d’été 🎉',
    excerpt: 'Un après-midi.',
    url: 'https://example.org/fr/blog/une-tres-longue-adresse-de-page',
    tags: ['vie associative'],
    image: null,
    ...content,
  },
})
const cut = (text: string, { byteStart, byteEnd }: { byteStart: number; byteEnd: number }) =>
  Buffer.from(text).subarray(byteStart, byteEnd).toString()

describe('composeBluesky', () => {
  it('should give text, language, facets by bytes, and a card', () => {
    const composed = composeBluesky(announcement({}), plainVoice)
    if (composed.kind === 'refused') throw new Error(composed.why)
    const { text, facets, embed, langs } = composed.parts[0].draft
    expect(text).toBe(
      'Fête d’été 🎉\n\nUn après-midi.\n\nexample.org/fr/blog/une-tres-lo…\n\n#VieAssociative',
    )
    expect(langs).toEqual(['fr'])
    expect(facets.map(({ index, features }) => [cut(text, index), features[0]])).toEqual([
      [
        'example.org/fr/blog/une-tres-lo…',
        {
          $type: 'app.bsky.richtext.facet#link',
          uri: 'https://example.org/fr/blog/une-tres-longue-adresse-de-page',
        },
      ],
      ['#VieAssociative', { $type: 'app.bsky.richtext.facet#tag', tag: 'VieAssociative' }],
    ])
    expect(embed?.external).toEqual({
      uri: 'https://example.org/fr/blog/une-tres-longue-adresse-de-page',
      title: 'Fête d’été 🎉',
      description: 'Un après-midi.',
    })
  })

  it('should obey both limits', () => {
    const family = '👨‍👩‍👧‍👧'
    const composed = composeBluesky(announcement({ excerpt: `${family.repeat(290)}` }), plainVoice)
    if (composed.kind === 'refused') throw new Error(composed.why)
    expect(Buffer.byteLength(composed.parts[0].text)).toBeLessThanOrEqual(3_000)
  })
})

describe('facetsOf', () => {
  it('should find links and hashtags in what people write, and no link in a mention', () => {
    const text = 'é @handle.com example.com https://a.fr/x, #tag #1'
    expect(facetsOf(text).map(({ index, features }) => [cut(text, index), features[0]])).toEqual([
      ['example.com', { $type: 'app.bsky.richtext.facet#link', uri: 'https://example.com' }],
      ['https://a.fr/x', { $type: 'app.bsky.richtext.facet#link', uri: 'https://a.fr/x' }],
      ['#tag', { $type: 'app.bsky.richtext.facet#tag', tag: 'tag' }],
    ])
  })
})
