import { describe, expect, it } from '@jest/globals'
import { Parser } from 'htmlparser2'
import { plainText, renderMarkdown } from '../../src/core/markdown'
import { foreignHost, xssVectors } from './xssVectors'

/** All that a member's text may become; each element with its attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'class', 'title'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  span: ['class', 'tabindex'],
  div: ['class', 'tabindex'],
  details: ['class'],
  pre: ['tabindex'],
  code: ['class'],
  p: ['class'],
  ...Object.fromEntries(
    'summary blockquote ul ol li em strong s br hr h3 h4 h5 h6 table thead tbody tr th td'
      .split(' ')
      .map((name) => [name, []]),
  ),
}

/** What stands in some HTML that no text of a member may bring, as a browser would read it. */
const aliveIn = (html: string): string[] => {
  const found: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!Object.hasOwn(allowed, name)) found.push(`<${name}>`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!allowed[name]?.includes(attribute)) found.push(`<${name} ${attribute}>`)
        const isAddress = attribute === 'href' || attribute === 'src'
        // A null, a tab or a line break within a scheme is nothing to a browser.
        const read = value.replace(/[\0-\x20]/g, '').toLowerCase()
        if (isAddress && !/^(https?:\/\/|mailto:|\/(?![/\\])|#|\?)/.test(read)) found.push(value)
        if (attribute === 'src' && read.includes(foreignHost)) found.push(value)
      }
    },
    oncomment: () => found.push('a comment'),
    onprocessinginstruction: (name) => found.push(name),
  })
  parser.end(html)
  return found
}

describe('a text that is made to come alive', () => {
  it('should be tried in more than the hundred ways of the cheat sheet', () => {
    expect(new Set(xssVectors.map(([, source]) => source)).size).toBe(xssVectors.length)
    expect(xssVectors.length).toBeGreaterThan(200)
    // What judges them sees what is alive.
    expect(aliveIn('<img src=x onerror=a>')).toHaveLength(2)
    expect(aliveIn('<svg/onload=a><a href="java&#9;script:a">')).toHaveLength(3)
  })

  it.each(xssVectors)('should stay a text: %s', (_name, source) => {
    expect(aliveIn(renderMarkdown(source, { members: new Set(['ada']) }))).toEqual([])
  })

  it('should stay one with all of them in one text', () => {
    const all = xssVectors.map(([, source]) => source).join('\n\n')
    expect(aliveIn(renderMarkdown(all, { members: new Set(['ada']) }))).toEqual([])
  })

  it.each([
    ['an element', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('should be read as it was written: %s', (_name, source, words) => {
    expect(plainText(source)).toBe(words)
  })
})
