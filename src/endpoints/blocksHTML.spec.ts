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
      '<p><a href="/join">Join</a> Bad</p>',
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
        subject: { relationTo: 'topics', value: { title: 'T', slug: 't', forum: { slug: 'f' } } },
      },
      '<p><a href="/forum/f/t">T</a></p>',
    ],
    [
      'nothing for one that they may not',
      { blockType: 'Reference', subject: { relationTo: 'topics', value: 4 } },
      '',
    ],
    ['nothing for a form', { blockType: 'FormBlock', form: 1 }, ''],
  ])('should be %s', (_what, fields, html) => {
    expect(richTextToHTML(text(block(fields)))).toBe(html)
  })

  it('should keep the caption of a picture between paragraphs', () => {
    const upload = {
      type: 'upload',
      version: 3,
      relationTo: 'media',
      value: picture,
      fields: { caption: 'Gate' },
    }
    expect(richTextToHTML(text(upload))).toContain('<figcaption>Gate</figcaption>')
  })
})
