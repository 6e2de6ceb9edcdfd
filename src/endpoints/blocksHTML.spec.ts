import { describe, expect, it } from '@jest/globals'
import { richTextToHTML } from './html'

const text = (...children: object[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})
const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields })
const paragraph = (words: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text: words, format: 0 }],
})
/** A French reader; of all documents, topic 3 alone is for everybody. */
const reader = {
  language: 'fr' as const,
  pathOf: (collection: string, id: number | string) =>
    collection === 'topics' && id === 3 ? '/fr/forum/f/t' : null,
}
const picture = { url: '/api/media/file/lock.webp', alt: 'A "lock"', width: 4, height: 3 }

describe('the blocks of a text, for feed readers', () => {
  it.each([
    ['code, escaped', { blockType: 'Code', code: 'a < b' }, '<pre><code>a &lt; b</code></pre>'],
    [
      'a callout with its text',
      { blockType: 'Callout', title: 'Mind', text: text(paragraph('the step')) },
      '<aside><p><strong>Mind</strong></p><p>the step</p></aside>',
    ],
    [
      'pictures with alternative and caption',
      { blockType: 'Gallery', pictures: [{ picture, caption: 'Gate' }, { picture: 7 }] },
      '<figure><img src="/api/media/file/lock.webp" alt="A &quot;lock&quot;" width="4" height="3"><figcaption>Gate</figcaption></figure>',
    ],
    [
      'buttons as links, and never a script',
      {
        blockType: 'Buttons',
        buttons: [
          { label: 'Join', link: '/join' },
          { label: 'Bad', link: 'javascript:alert(1)' },
        ],
      },
      '<p><a href="/fr/join">Join</a> Bad</p>',
    ],
    [
      'an embed as a link, without its player',
      {
        blockType: 'Embed',
        url: 'https://vimeo.com/1',
        embed: { address: 'https://vimeo.com/1', title: 'Film', player: 'https://player.vimeo.com/video/1' },
      },
      '<p><a href="https://vimeo.com/1">Film</a></p>',
    ],
    [
      'a reference that its reader may read',
      {
        blockType: 'Reference',
        subject: { relationTo: 'topics', value: { id: 3, title: 'T' } },
      },
      '<p><a href="/fr/forum/f/t">T</a></p>',
    ],
    [
      'nothing for one that they may not',
      { blockType: 'Reference', subject: { relationTo: 'topics', value: 4 } },
      '',
    ],
    ['nothing for a form', { blockType: 'FormBlock', form: 1 }, ''],
  ])('should be %s', (_what, fields, html) => {
    expect(richTextToHTML(text(block(fields)), reader)).toBe(html)
  })

  it('should keep the caption of a picture between paragraphs', () => {
    const upload = {
      type: 'upload',
      version: 3,
      relationTo: 'media',
      value: picture,
      fields: { caption: 'Gate' },
    }
    expect(richTextToHTML(text(upload), reader)).toContain('<figcaption>Gate</figcaption>')
  })

  it.each([
    ['lead in the reader’s language', { url: '/code-of-conduct' }, '<a href="/fr/code-of-conduct">words</a>'],
    [
      'lead to other sites',
      { url: 'https://example.org/?a="b"' },
      '<a href="https://example.org/?a=&quot;b&quot;">words</a>',
    ],
    ['run nothing', { url: 'javascript:alert(1)' }, '<a href="#">words</a>'],
    [
      'lead to a document where it is read',
      { linkType: 'internal', doc: { relationTo: 'topics', value: { id: 3 } } },
      '<a href="/fr/forum/f/t">words</a>',
    ],
    [
      'be words alone where there is nothing to read',
      { linkType: 'internal', doc: { relationTo: 'posts', value: 9 } },
      'words',
    ],
  ])('should let links %s', (_what, fields, html) => {
    const link = {
      type: 'link',
      version: 3,
      fields,
      children: [{ type: 'text', version: 1, text: 'words', format: 0 }],
    }
    expect(richTextToHTML(text({ type: 'paragraph', version: 1, children: [link] }), reader)).toBe(
      `<p>${html}</p>`,
    )
  })
})
