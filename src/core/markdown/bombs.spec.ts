import { describe, expect, it } from '@jest/globals'
import { mostLevels, mostLinks } from './bounds'
import { longestHtml, plainText, renderMarkdown } from '.'
import { parser } from './parser'

/** UTF-16 units of the longest text that members write. */
const size = 30_000
const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

const bombs: Record<string, string> = {
  'opening brackets': fill('['),
  'brackets around brackets': fill('[').slice(0, size / 2) + fill(']').slice(0, size / 2),
  'openings of links': fill('[a]('),
  'openings of pictures': fill('![]('),
  'emphasis that nobody ends': fill('*a '),
  'emphasis within words': fill('a**b'),
  'marks of emphasis that cross': fill('*a_ '),
  'runs of backticks of every length': Array.from({ length: 240 }, (_, n) => '`'.repeat(n)).join(' '),
  'a quotation as deep as the text is long': fill('>'),
  'a list as deep as the text is long': fill('- '),
  'a numbered list within itself': fill('1. '),
  'openings of addresses': fill('<a:'),
  'beginnings of addresses': fill('http://'),
  'an address of e-mail without end': fill('a@'),
  'a table with a narrow head': `${fill('|a')}\n|-|-|\n`,
  'a table that rows without cells fill': `${'a|'.repeat(100)}\n${'-|'.repeat(100)}\n${'x\n'.repeat(14_000)}`,
  'one address used by thousands of links': `[a]: <${'/x'.repeat(900)}>\n\n${'[a] '.repeat(7_000)}`,
  'definitions of the same name': fill('[a]: x\n'),
  'openings of spoilers': fill('>!'),
  bars: fill('|'),
  'bars that end nothing': fill('||a '),
  'bars by turns': fill(' ||a||'),
  'spoilers within spoilers': fill(':::spoiler\n'),
  'openings of code': fill('```\n'),
  'comments that nobody ends': fill('<!--'),
  'numbers of characters': fill('&#x'),
  backslashes: fill('\\'),
  'ten thousand names': Array.from({ length: 3_000 }, (_, n) => `@member-${n}`)
    .join(' ')
    .slice(0, size),
}

/** How often a rule of the parser was asked about a place in the text. */
const stepsFor = (source: string): number => {
  let steps = 0
  const rules = [parser.inline.ruler.getRules(''), parser.block.ruler.getRules('')] as ((
    ...args: unknown[]
  ) => unknown)[][]
  const own = rules.map((list) => [...list])
  for (const list of rules)
    list.forEach((rule, index) => {
      list[index] = (...args) => {
        steps += 1
        return rule(...args)
      }
    })
  try {
    renderMarkdown(source)
  } finally {
    rules.forEach((list, at) => list.splice(0, list.length, ...(own[at] ?? [])))
  }
  return steps
}

describe('a Markdown bomb', () => {
  it.each(Object.entries(bombs))('should cost no more steps than its length allows: %s', (_name, source) => {
    const steps = stepsFor(source)
    expect(steps).toBeGreaterThan(0)
    // markdown-it asks some twelve rules about a place, and looks into brackets up to a hundred levels deep.
    expect(steps).toBeLessThan(150 * size)
  })

  it.each(Object.entries(bombs))('should not unfold: %s', (_name, source) => {
    expect(renderMarkdown(source).length).toBeLessThanOrEqual(longestHtml + 20)
  })

  it('should show a text with its marks where its table would unfold', () => {
    const html = renderMarkdown(bombs['a table that rows without cells fill'] ?? '')
    expect(html).not.toContain('<table')
    expect(html).toContain('a|a|a|')
  })
})

describe('what is nested deeply', () => {
  it.each([
    ['quotations', '> '.repeat(200), 'blockquote'],
    ['quotations without spaces', '>'.repeat(200), 'blockquote'],
    ['lists', '- '.repeat(200), 'ul'],
  ])('should keep its words, two hundred deep: %s', (_name, marks, tag) => {
    const html = renderMarkdown(`${marks}the words at the bottom`)
    expect(html).toContain('the words at the bottom')
    expect(html.split(`<${tag}>`).length - 1).toBeLessThanOrEqual(mostLevels)
    expect(plainText(`${marks}the words at the bottom`)).toBe('the words at the bottom')
  })
})

describe('links', () => {
  it('should be words beyond the most that a text has', () => {
    const html = renderMarkdown('[a](/x) '.repeat(mostLinks + 5))
    expect(html.split('<a ').length - 1).toBe(mostLinks)
    expect(html.match(/\ba\b(?![ >])/g)?.length).toBeGreaterThanOrEqual(mostLinks)
    expect(html.split('</a>').length - 1).toBe(mostLinks)
  })
})
