import { describe, expect, it } from '@jest/globals'
import { cutAtLinkLines, linkLinesOf, markdownVoices, picturesNamedIn, plainText, renderMarkdown } from '.'

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

describe('what members write', () => {
  it('should hide spoilers, within a line and as a block that opens without scripts', () => {
    expect(renderMarkdown('He >!dies *twice*!<.')).toBe(
      '<p>He <span class="spoiler" tabindex="0">dies <em>twice</em></span>.</p>\n',
    )
    expect(renderMarkdown('>!dies!<')).toContain('class="spoiler"')
    expect(renderMarkdown(':::spoiler The *end*\n> He dies.\n\n:::spoiler\nTwice\n:::\n:::\nAfter')).toBe(
      '<details class="spoilerBlock">\n<summary>The <em>end</em></summary>\n<blockquote>\n<p>He dies.</p>\n</blockquote>\n' +
        '<details class="spoilerBlock">\n<summary>Spoiler</summary>\n<p>Twice</p>\n</details>\n</details>\n<p>After</p>\n',
    )
    expect(markdownVoices(':::spoiler Vile title\nVile words\n:::').said).toBe('Vile title\nVile words')
  })

  it('should hide what stands between bars, and no condition, table or code', () => {
    const hidden = (text: string) => `<span class="spoiler" tabindex="0">${text}</span>`
    expect(renderMarkdown('He ||dies *twice*||. (||really||)')).toBe(
      `<p>He ${hidden('dies <em>twice</em>')}. (${hidden('really')})</p>\n`,
    )
    expect(renderMarkdown('||a|| and ||b||')).toBe(`<p>${hidden('a')} and ${hidden('b')}</p>\n`)
    for (const plain of [
      'if a || b || c',
      'a||b||c',
      '||',
      '||||',
      '||||||',
      '|| a||',
      '||a ||',
      '||a',
      '`||a||`',
    ])
      expect(renderMarkdown(plain)).not.toContain('spoiler')
    expect(renderMarkdown('a | b\n--|--\nc || d')).toContain('<table>')
    expect(renderMarkdown('one | two|three')).toBe('<p>one | two|three</p>\n')
  })

  it('should colour code, up to a bound, and leave the keyboard a way into it', () => {
    expect(renderMarkdown('```js\nconst a = 1\n```')).toContain(
      '<pre tabindex="0"><code class="language-js"><span',
    )
    expect(renderMarkdown(`\`\`\`js\n${'const a = 1\n'.repeat(400)}\`\`\``)).not.toContain('<span')
    expect(renderMarkdown('    <b>')).toBe('<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>\n')
  })

  it('should show pictures of the hub itself, with their size and words', () => {
    const name = `${'0123456789abcdef'.repeat(2)}-640x480.webp`
    expect(renderMarkdown(`![A "cat"](/api/attachments/file/${name})`)).toBe(
      `<p><img src="/api/attachments/file/${name}" alt="A &quot;cat&quot;" width="640" height="480" loading="lazy" decoding="async"></p>\n`,
    )
    expect(renderMarkdown('![x](/api/attachments/file/../../members/1-1x1.webp)')).not.toContain('<img')
    expect(picturesNamedIn(`![](/api/attachments/file/${name}) /api/attachments/file/${name} x`)).toEqual([
      name,
    ])
  })

  it('should mark an address on a line of its own, and find it again', () => {
    const html = renderMarkdown(
      'Before\n\nhttps://example.org/?a=1&b="2"\n\n- https://example.org/in-a-list\n\nsee https://example.org/in-words\n\n[a](https://example.org/named)\n\nAfter',
    )
    expect(linkLinesOf(html)).toEqual(['https://example.org/?a=1&b=%222%22'])
    expect(cutAtLinkLines(html).map(({ address }) => address)).toEqual([
      'https://example.org/?a=1&b=%222%22',
      null,
    ])
    expect(
      cutAtLinkLines(html)
        .map((piece) => piece.html)
        .join(''),
    ).not.toContain('linkLine')
  })

  it('should lead from the name of a member who exists to them, and from no other', () => {
    const html = renderMarkdown('@Ada, @nobody and `@ada`; [@ada](/x)', { members: new Set(['ada']) })
    expect(html).toBe(
      '<p><a href="/members/ada" class="mention">@Ada</a>, @nobody and <code>@ada</code>; <a href="/x">@ada</a></p>\n',
    )
  })

  it.each([
    'javascript:x',
    'data:image/png;base64,AA',
    '//evil.example',
    'vbscript:x',
    'ftp://a.example',
    ' javascript:x',
  ])('should make no link to %j', (address) => {
    expect(renderMarkdown(`[x](<${address}>) ![y](<${address}>)`)).not.toMatch(/<(a|img)/)
  })

  it('should put headings below those of the page', () => {
    expect(renderMarkdown('# One\n\n###### Six')).toBe('<h3>One</h3>\n<h6>Six</h6>\n')
  })
})
