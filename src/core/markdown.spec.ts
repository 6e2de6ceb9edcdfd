import { describe, expect, it } from '@jest/globals'
import { markdownVoices, plainText, renderMarkdown } from './markdown'

describe('renderMarkdown', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)>', '&lt;img'],
  ])('should keep %j from becoming live', (source, shown) => {
    const html = renderMarkdown(source)
    expect(html).toContain(shown)
    expect(html).not.toMatch(/<(script|img)|href="javascript/i)
  })

  it('should mark links as members’ and turn remote pictures into links', () => {
    expect(renderMarkdown('see https://example.org')).toContain('rel="ugc nofollow noopener noreferrer"')
    const picture = renderMarkdown('![a "cat"](https://example.org/c.png)')
    expect(picture).not.toContain('<img')
    expect(picture).toContain('href="https://example.org/c.png"')
  })
})

describe('plainText', () => {
  it('should keep the words and drop the marks', () => {
    expect(plainText('# Hello\n\n**bold** and [a link](https://example.org)\n\n- one\n- `two`')).toBe(
      'Hello bold and a link one two',
    )
  })
})

describe('markdownVoices', () => {
  it('should tell own words, quotations and code apart', () => {
    const source =
      'mine **bold**\n\n> theirs\n> > older\n\nand `inline`\n\n```\nfenced https://a.example\n```\n'
    expect(markdownVoices(source)).toEqual({
      said: 'mine bold\nand',
      quoted: 'theirs\nolder',
      code: 'inline\nfenced https://a.example',
      links: [],
    })
  })

  it('should list live links and pictures with their words, wherever they stand', () => {
    const source =
      '[my **bank**](https://a.example "tip")\n\n> https://b.example/x\n\n![cat](https://c.example/c.png)\n\n[d][1]\n\n[1]: https://d.example'
    const { links, said } = markdownVoices(source)
    expect(links).toEqual([
      { href: 'https://a.example', text: 'my bank' },
      { href: 'https://b.example/x', text: 'https://b.example/x' },
      { href: 'https://c.example/c.png', text: 'cat' },
      { href: 'https://d.example', text: 'd' },
    ])
    expect(said).toContain('tip')
  })

  it('should keep a word whole that marks cut through', () => {
    expect(markdownVoices('con**nard** and as\\shole').said).toBe('connard and as\\shole')
  })
})
