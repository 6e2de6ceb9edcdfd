import { describe, expect, it } from '@jest/globals'
import { markdownToRichText } from './index'
import type { LexicalNode, RichText } from './lexical'

/** The document in one line a block: what it is, and its text with links and formats shown. */
const outline = (markdown: string, base?: string): string[] =>
  markdownToRichText(markdown, base === undefined ? {} : { base }).root.children.map(show)

const inside = (node: LexicalNode): string => (node.children ?? []).map(show).join('')
const show = (node: LexicalNode): string => {
  const { fields } = node as {
    fields?: {
      url?: string
      code?: string
      language?: string
      kind?: string
      title?: string | null
      text?: RichText
    }
  }
  if (node.type === 'text')
    return node.format === 0 ? String(node.text) : `{${String(node.format)}:${String(node.text)}}`
  if (node.type === 'linebreak') return '⏎'
  if (node.type === 'link') return `[${inside(node)}](${fields?.url})`
  if (fields?.text) return `${fields.kind} “${fields.title ?? ''}”: ${inside(fields.text.root)}`
  if (node.type === 'block') return `code ${fields?.language}: ${fields?.code}`
  if (node.type === 'list') return `${String(node.tag)}${String(node.start)}(${inside(node)})`
  if (node.type === 'listitem') return `<${String(node.value)}:${inside(node)}>`
  if (node.type === 'table') return `table(${inside(node)})`
  if (node.type === 'tablerow')
    return `row(${(node.children ?? [])
      .map(inside)
      .map((cell) => `${cell}|`)
      .join('')})`
  if (node.type === 'heading') return `${String(node.tag)}: ${inside(node)}`
  return `${node.type}: ${inside(node)}`
}

describe('markdownToRichText', () => {
  it('should keep paragraphs, headings, formats and links, and read soft line ends as spaces', () => {
    expect(
      outline('# Title\n\nOne **bold**\nand *slanted* ~~gone~~ `x()`,\nsee <https://a.example/b>.'),
    ).toEqual([
      'h2: Title',
      'paragraph: One {1:bold} and {2:slanted} {4:gone} {16:x()}, see [https://a.example/b](https://a.example/b).',
    ])
  })

  it('should keep code as written, with its language and the title of its fence', () => {
    expect(
      outline('```rust,ignore title="main.rs"\nfn main() {\n\n    x\n}\n```\n\n~~~\nplain\n~~~'),
    ).toEqual(['paragraph: {1:main.rs}', 'code rust: fn main() {\n\n    x\n}', 'code plaintext: plain'])
  })

  it('should keep nested lists, and let code in an item interrupt the list and its numbers', () => {
    expect(outline('- a\n  - b\n    - c\n- d')).toEqual(['ul1(<1:a><2:ul1(<1:b><2:ul1(<1:c>)>)><2:d>)'])
    expect(outline('3. one\n\n   ```sh\n   ls\n   ```\n\n   after\n4. two')).toEqual([
      'ol3(<3:one>)',
      'code bash: ls',
      'paragraph: after',
      'ol4(<4:two>)',
    ])
  })

  it('should keep quotations, rules and tables, whose rows it fills up', () => {
    expect(outline('> a\n>\n> b\n\n---\n\n| h | i |\n|---|---|\n| 1 |')).toEqual([
      'quote: a⏎b',
      'horizontalrule: ',
      'table(row(paragraph: h|paragraph: i|)row(paragraph: 1|paragraph: |))',
    ])
  })

  it('should make pictures and frames from elsewhere links, and never embed them', () => {
    expect(
      outline(
        '![A map](https://a.example/m.png "Of the town") <iframe src="https://v.example/1" title="Talk"></iframe>',
      ),
    ).toEqual(['paragraph: [A map – Of the town](https://a.example/m.png) [Talk](https://v.example/1)'])
  })

  it('should keep the words of raw HTML, and what only looks like HTML as it is', () => {
    expect(
      outline(
        '<div align="center">\n<p>In <b>HTML</b>&nbsp;&amp; more</p><script>track()</script>\n</div>\n\nA Vec<T> of <dyn Error>s<br>here',
      ),
    ).toEqual(['paragraph: In {1:HTML}\u00a0& more', 'paragraph: A Vec<T> of <dyn Error>s⏎here'])
  })

  it('should keep relative links by their base, and only their words without one', () => {
    expect(outline('[up](../x.md) [here](#top)', 'https://a.example/b/c/')).toEqual([
      'paragraph: [up](https://a.example/b/x.md) here',
    ])
    expect(outline('[up](../x.md)')).toEqual(['paragraph: up'])
    expect(outline('[no](javascript:alert(1))')).toEqual(['paragraph: [no](javascript:alert(1))'])
    expect(outline('<a href="javascript:alert(1)">no</a>')).toEqual(['paragraph: no'])
  })

  it('should read the blocks of MkDocs, but not inside code', () => {
    expect(
      outline(
        '!!! warning "Mind"\n    The *gap*.\n\n    ```sh\n    !!! not this\n    ```\n\nAfter\n\n=== "Linux"\n\n    apt',
      ),
    ).toEqual([
      'warning “Mind”: paragraph: The {2:gap}.',
      'code bash: !!! not this',
      'paragraph: After',
      'paragraph: {1:Linux}',
      'paragraph: apt',
    ])
    expect(outline('!!! abstract\n    a\n\n> [!CAUTION]\n> b\n> - c\n\n??? "d"\n    e')).toEqual([
      'note “Abstract”: paragraph: a',
      'warning “”: paragraph: bul1(<1:c>)',
      'note “d”: paragraph: e',
    ])
    expect(outline('```\n!!! tip\n    x\n```')).toEqual(['code plaintext: !!! tip\n    x'])
  })

  it('should keep footnotes as a list at the end', () => {
    expect(outline('So[^1].\n\n[^1]: Said *she*.')).toEqual([
      'paragraph: So{64:[1]}.',
      'horizontalrule: ',
      'ol1(<1:Said {2:she}.>)',
    ])
  })

  it('should give the same document for the same text, and an empty one for none', () => {
    const text = '[a](https://a.example) `b`\n\n```\nc\n```'
    expect(markdownToRichText(text)).toEqual(markdownToRichText(text))
    expect(outline('')).toEqual(['paragraph: '])
  })
})
