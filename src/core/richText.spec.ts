import { describe, expect, it } from '@jest/globals'
import { blocksOf, nodesOf, outline, plainTextOf, richRoot } from './richText'

const heading = (tag: string, text: string) => ({ type: 'heading', tag, children: [{ type: 'text', text }] })
const content = (...children: object[]) => ({ root: { type: 'root', children } })

describe('richText', () => {
  it('should list the second-level headings with their anchors', () => {
    expect(outline(content(heading('h2', 'Être là'), heading('h3', 'Detail'), heading('h2', '')))).toEqual([
      { id: 'h-etre-la', text: 'Être là' },
    ])
  })

  it('should read the words of blocks along with those between them', () => {
    const block = (fields: object) => ({ type: 'block', fields })
    const text = content(
      { type: 'paragraph', children: [{ type: 'text', text: 'Before' }] },
      block({ blockType: 'Callout', title: 'Mind', text: content({ type: 'text', text: 'the step' }) }),
      block({ blockType: 'Code', code: 'let x' }),
      block({ blockType: 'Gallery', pictures: [{ picture: 1, caption: 'A lock' }, { picture: 2 }] }),
      block({ blockType: 'Buttons', buttons: [{ label: 'Join' }] }),
      block({ blockType: 'Embed', url: 'https://video.example/1' }),
    )
    expect(plainTextOf(text)).toBe('Before\nMind\nthe step\nlet x\nA lock\nJoin\n')
    expect(blocksOf(text, 'Embed')).toEqual([{ blockType: 'Embed', url: 'https://video.example/1' }])
    expect(nodesOf(text).map(({ text: words }) => words)).toContain('the step')
  })

  it('should refuse what is not an editor state', () => {
    expect([richRoot('text'), richRoot({ root: 1 }), richRoot(undefined)]).toEqual([null, null, null])
  })
})
