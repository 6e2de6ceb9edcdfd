import { describe, expect, it } from '@jest/globals'
import { plainText, renderMarkdown } from './markdown'

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
