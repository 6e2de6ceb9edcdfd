import { describe, expect, it } from '@jest/globals'
import { highlight } from './highlight'

describe('highlight', () => {
  it('should mark what a language knows, and escape the rest', () => {
    expect(highlight('const a = "<b>"', 'typescript')).toBe(
      '<span class="hljs-keyword">const</span> a = <span class="hljs-string">&quot;&lt;b&gt;&quot;</span>',
    )
  })

  it('should leave code of no language, of an unknown one, and too much of it, as it is', () => {
    for (const [code, language] of [
      ['<script>', 'plaintext'],
      ['let & go', 'brainfuck'],
      ['let a\n'.repeat(10_000), 'javascript'],
    ] as const)
      expect(highlight(code, language)).toBeNull()
  })

  it('should know languages under the names that the editor gives them', () => {
    expect(highlight('FROM node', 'dockerfile')).toContain('hljs-keyword')
    expect(highlight('<p class="a">', 'html')).toContain('hljs-')
    expect(highlight('a = 1', 'toml')).toContain('hljs-')
  })
})
