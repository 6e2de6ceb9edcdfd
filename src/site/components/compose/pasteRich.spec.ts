import { describe, expect, it } from '@jest/globals'
import { markdownOf } from './pasteRich'

describe('markdownOf', () => {
  it.each([
    ['marks', '<p>Some <b>bold</b> and <i>slanted</i> words</p>', 'Some **bold** and _slanted_ words'],
    ['a link', '<a href="https://a.example/">a link</a>', '[a link](https://a.example/)'],
    ['a title', '<h2>A title</h2><p>Text</p>', '## A title\n\nText'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['a list that counts', '<ol start="3"><li>one</li><li>two</li></ol>', '3. one\n4. two'],
    ['a list within one', '<ul><li>one<ul><li>two</li></ul></li></ul>', '- one\n  - two'],
    ['a quotation', '<blockquote><p>her words</p></blockquote>', '> her words'],
    ['code', '<pre><code class="language-js">open()</code></pre>', '```js\nopen()\n```'],
    [
      'a table',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
      '| a   | b   |\n| --- | --- |\n| 1   | 2   |',
    ],
    [
      'a remote picture',
      '<img src="https://a.example/c.png" alt="a cat">',
      '[a cat](https://a.example/c.png)',
    ],
    ['a picture that lies in the page', '<img src="data:image/png;base64,AAAA" alt="a cat">', 'a cat'],
    ['what is no text', '<style>p{}</style><script>alert(1)</script><title>x</title><p>Text</p>', 'Text'],
    ['signs that would be marks', '<p>2 * 3 * 4 and _this_</p>', '2 \\* 3 \\* 4 and \\_this\\_'],
  ])('should write %s as Markdown', (_what, html, expected) => {
    expect(markdownOf(html)).toBe(expected)
  })
})
