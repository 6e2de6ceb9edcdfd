import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { readMarkdown } from '../readers/markdown'
import { isReadable } from '../readers/reading'
import { createNodes, formats, type LexicalNode } from './lexical'
import { htmlToRichText, markdownToHTML, markdownToRichText, toMarkdown } from './index'

const base = 'https://a.example/b/'
const again = (markdown: string): unknown => {
  const first = markdownToRichText(markdown, { base })
  const written = toMarkdown(first)
  return { written, first, second: markdownToRichText(written, { base }) }
}
const expectSame = (markdown: string): void => {
  const { first, second, written } = again(markdown) as Record<string, unknown>
  expect({ written, document: second }).toEqual({ written, document: first })
}

describe('toMarkdown', () => {
  it('should write what a person would write', () => {
    const text =
      '## One **bold** word\n\nSee [this](<https://a.example/>), *slanted* and `code`.\n\n- a\n- b\n  1. c\n\n> said\n\n```rust\nfn\n```\n\n---\n\n| h | i |\n| --- | --- |\n| 1 | 2 |\n'
    expect(toMarkdown(markdownToRichText(text))).toBe(text)
  })

  it.each([
    ['formats side by side', 'a**b***c*~~d~~`e`<sub>f</sub><sup>**g**</sup> ***h*** **"i"**j'],
    ['spaces and signs at their edges', '**a:** b <b>c </b>d <i>*e*</i> **f.**g'],
    [
      'what only looks like Markdown',
      '\\# a\n\n1\\. b\n\n\\- c\n\n\\*d\\* \\[e\\](f) \\`g\\` a_b_c h | i \\!!! j',
    ],
    ['what only looks like HTML', 'Vec<T> &amp;amp; \\<b> &lt;i>'],
    [
      'addresses that are links, and not',
      'https://a.example/x_y_z www\\.b.example `c.example` d\\@e.example',
    ],
    [
      'code with backticks and pipes',
      '`` a`b `` ``` `` ```\n\n| a `x\\|y` | b \\| c |\n|---|---|\n| <br>d | e<br>f |',
    ],
    ['fences within fences', '````md\n```\nx\n```\n````'],
    [
      'lists in lists, and lists behind lists',
      '- a\n  - b\n    1. c\n    2. d\n- e\n\n* f\n\n3) g\n4) h\n   - - i',
    ],
    ['lists that code interrupts', '3. one\n\n   ```sh\n   ls\n   ```\n\n   after\n4. two'],
    ['quotations of several lines', '> a\n>\n> b *c*\n\n> d'],
    [
      'tables that Markdown has no sign for',
      '<table><tr><td>a</td><td><p>b</p><p>c | d</p><ul><li>e</li></ul></td></tr><tr><th>f</th><td></td></tr></table>',
    ],
    ['breaks', 'a\\\n# b\\\n- c\\\n1. d\n\n## e<br>f'],
    [
      'links with words of all kinds',
      '[**a** `b` \\[c\\]](<https://a.example/(x y)?q=%20&r=1|2>) [](https://b.example)',
    ],
    ['a quotation that begins like a box', '> \\[!note] a\n>\n> b'],
    ['boxes', '> [!tip] What Vec\\<T> \\*is*\n>\n> a **b**\n>\n> - c\n\n> [!warning]\n> d'],
    ['a box around code', '> [!note] T\n>\n> a\n>\n> ```sh\n> ls\n> ```\n>\n> b'],
    ['a box around code alone', '> [!note] T\n>\n> ```sh\n> ls\n> ```'],
    ['footnotes', 'So[^1].\n\n[^1]: Said *she*.'],
    ['words in italics that begin with a space of their own', '<sub>a</sub><em>\u2003!</em>'],
    ['nothing', ''],
  ])('should be read back as the same: %s', (_, markdown) => expectSame(markdown))

  it('should keep pictures with their captions, galleries and embeds', () => {
    const html =
      '<p>See <a href="https://x.example/big"><img src="a.png" alt="A *b*"></a> here</p><figure><img src="b.png" alt=""><figcaption>Lit "at" <em>dawn</em></figcaption></figure><figure class="wp-block-gallery"><figure><img src="c.png" alt="C"></figure><figure><img src="d.png" alt="D"><figcaption>d</figcaption></figure></figure><p><a href="https://youtu.be/abc">https://youtu.be/abc</a></p><iframe src="//player.vimeo.com/video/12"></iframe><p><a href="https://else.example/">https://else.example/</a></p>'
    const ids = ['a', 'b', 'c', 'd']
    const options = {
      base,
      embeds: true,
      picture: ({ address }: { address: string }) => ids.indexOf(/(\w)\.png/.exec(address)?.[1] ?? '') + 1,
    }
    const first = htmlToRichText(html, options)
    expect(
      first.root.children.map(
        ({ type, fields }) => (fields as { blockType?: string } | null)?.blockType ?? type,
      ),
    ).toEqual(['paragraph', 'upload', 'paragraph', 'upload', 'Gallery', 'Embed', 'Embed', 'paragraph'])
    const written = toMarkdown(first, {
      picture: (value) => ({ address: `${ids[Number(value) - 1] ?? ''}.png`, alt: 'Words' }),
    })
    expect(written).toContain('Lit \\"at\\" dawn')
    expect(htmlToRichText(markdownToHTML(written), options)).toEqual(first)
  })

  it('should be read back as the same, whatever the words and their formats', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    const signs = fc.string({
      unit: fc.constantFrom(...'ab *_`~[]()<>#-+=.!|\\&:/@1 '.split('')),
      minLength: 1,
      maxLength: 16,
    })
    const run = fc.record({
      text: fc.oneof(words, signs),
      format: fc.constantFrom(0, 0, ...Object.values(formats), formats.bold | formats.italic),
    })
    fc.assert(
      fc.property(
        fc.array(fc.array(run, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        (paragraphs) => {
          const nodes = createNodes()
          const document = nodes.root(
            paragraphs.map((runs): LexicalNode =>
              nodes.paragraph(runs.map(({ text, format }) => nodes.text(text, format))),
            ),
          )
          // What is read once is as the editor would have it: spaces joined, equal neighbours one.
          const first = markdownToRichText(toMarkdown(document))
          expect(markdownToRichText(toMarkdown(first))).toEqual(first)
        },
      ),
      { numRuns: 1000 },
    )
  })

  const real = path.resolve('../shared/data/content/blog')
  const onReal = existsSync(real) ? it : it.skip
  if (!existsSync(real)) console.log(`Skipped: no real posts at ${real}.`)
  onReal('should be read back as the same, for every real post', async () => {
    const files = (await readdir(real, { recursive: true })).filter((name) => name.endsWith('.md'))
    const different: string[] = []
    for (const file of files) {
      const reading = readMarkdown(await readFile(path.join(real, file), 'utf8'))
      if (!isReadable(reading)) throw new Error(file)
      const { first, second } = again(reading.value.body) as Record<string, unknown>
      if (JSON.stringify(first) !== JSON.stringify(second)) different.push(file)
    }
    expect(files.length).toBeGreaterThan(100)
    expect(different).toEqual([])
  })
})
