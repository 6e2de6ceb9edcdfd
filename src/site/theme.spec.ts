import { describe, expect, it } from '@jest/globals'
import { contrast } from '../core/colour'
import { pairs, palettes } from '../core/palette'
import { themeCss } from './theme'

// A fixed sequence (Lehmer) instead of chance: the same 200 accents on every run.
const accents = (count: number): string[] => {
  let state = 20_260_101
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647
    return `#${(state & 0xffffff).toString(16).padStart(6, '0')}`
  })
}
const extremes = ['#000000', '#ffffff', '#777777', '#ffff00', '#00ff00', '#0000ff', '#ff0000', '#00ffff']

describe('theme', () => {
  it('should keep every pair readable in both modes, for 200 accents and the extreme ones', () => {
    const faults = [...accents(200), ...extremes].flatMap((accent) =>
      Object.entries(palettes(accent)).flatMap(([mode, palette]) =>
        pairs
          .map(({ front, back, least }) => ({
            accent,
            mode,
            pair: `${front} on ${back}`,
            least,
            is: contrast(palette[front], palette[back]),
          }))
          .filter(({ is, least }) => is < least),
      ),
    )
    expect(faults).toEqual([])
  })

  it('should write each token once, for both modes', () => {
    const css = themeCss('#b4232a')
    expect(css).toMatch(/--ink:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)/)
    expect(css).toContain('--on-band-soft:')
  })

  it('should fall back to the hub’s own accent when the setting is not a colour', () => {
    expect(themeCss('red;}')).toBe(themeCss('#1d6b57'))
  })
})
