import { describe, expect, it } from '@jest/globals'
import { emptinessOf } from './substance'

const picture = '/api/attachments/file/0123456789abcdef0123456789abcdef-1x1.webp'

describe('emptinessOf', () => {
  it.each([
    ['nothing', '', 'TEXT_EMPTY'],
    ['spaces', ' \n\t\u00a0\u3000', 'TEXT_EMPTY'],
    ['characters that nobody sees', '\u200b\u200d\u2060\ufeff\u00ad\u3164\u{e0041}', 'TEXT_EMPTY'],
    ['marks without words', '> \n\n- \n\n***', 'TEXT_EMPTY'],
    ['a definition of a link', '[a]: https://a.example', 'TEXT_EMPTY'],
    ['a picture without words', `![](${picture})`, 'TEXT_EMPTY'],
    ['a picture with words that nobody sees', `![\u200b](${picture})`, 'TEXT_EMPTY'],
    ['a picture with words', `![A cat](${picture})`, null],
    ['an address', 'https://a.example/x', null],
    ['code', '```\nx\n```', null],
    ['one letter', 'a', null],
    ['an emoji', '👍', null],
    ['a punctuation mark that asks', '?', null],
    ['a name', '@ada', 'TEXT_ONLY_NAMES'],
    ['names and marks between them', '@ada, @bob… **@mona**!', 'TEXT_ONLY_NAMES'],
    ['a name with a word', '@ada thanks', null],
    ['a quotation', '> somebody’s words', 'TEXT_ONLY_QUOTES'],
    ['a quotation and a word', '> somebody’s words\n\nYes', null],
    ['a spoiler', '>!x!<', null],
    ['a spoiler between bars', '||x||', null],
  ])('should judge %s', (_name, source, expected) => {
    expect(emptinessOf(source)).toBe(expected)
  })
})
