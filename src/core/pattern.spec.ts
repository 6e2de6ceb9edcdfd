import { describe, expect, it } from '@jest/globals'
import { drawAvatar, drawCover, drawMark } from './pattern'

const slugs = Array.from({ length: 40 }, (_, index) => `a-post-${index}`)

describe('pattern', () => {
  it('should draw the same picture for the same slug and accent', () => {
    for (const slug of slugs) expect(drawCover(slug, '#b4232a')).toBe(drawCover(slug, '#b4232a'))
    expect(drawAvatar('noor', '#b4232a')).toBe(drawAvatar('noor', '#b4232a'))
  })

  it('should draw another picture for another slug or accent', () => {
    expect(new Set(slugs.map((slug) => drawCover(slug, '#b4232a'))).size).toBe(slugs.length)
    expect(drawCover('a-post-1', '#2b4acb')).not.toBe(drawCover('a-post-1', '#b4232a'))
  })

  it('should hold nothing of the name it is drawn from, nor anything that runs or loads', () => {
    const drawing = drawCover('"><script>alert(1)</script>', '#b4232a')
    expect(drawing).not.toMatch(/script|href|url\(|on\w+=/)
  })

  it('should fit the size that was asked for', () => {
    expect(drawCover('a', null, { width: 1200, height: 630 })).toContain('viewBox="0 0 1200 630"')
    expect(drawMark('Hub', undefined, 32)).toContain('viewBox="0 0 32 32"')
  })

  it('should stay small enough to travel with a page', () => {
    for (const slug of slugs) expect(drawCover(slug, '#b4232a').length).toBeLessThan(40_000)
  })
})
