import { describe, expect, it } from '@jest/globals'
import { outline, readingMinutes, richRoot } from './richText'

const heading = (tag: string, text: string) => ({ type: 'heading', tag, children: [{ type: 'text', text }] })
const content = (...children: object[]) => ({ root: { type: 'root', children } })

describe('richText', () => {
  it('should list the second-level headings with their anchors', () => {
    expect(outline(content(heading('h2', 'Être là'), heading('h3', 'Detail'), heading('h2', '')))).toEqual([
      { id: 'h-etre-la', text: 'Être là' },
    ])
  })

  it('should count minutes, and never none', () => {
    const words = (count: number) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: 'word '.repeat(count) }],
    })
    expect(readingMinutes(content(words(2200)))).toBe(10)
    expect(readingMinutes(null)).toBe(1)
  })

  it('should refuse what is not an editor state', () => {
    expect([richRoot('text'), richRoot({ root: 1 }), richRoot(undefined)]).toEqual([null, null, null])
  })
})
