import { describe, expect, it } from '@jest/globals'
import { create } from 'fontkit'
import { drawable, faces, runsOf } from './letters'

describe('the letters of certificates', () => {
  it('should be in the very part of the face that is asked for them, every one', async () => {
    const parts = await faces()
    const known = new Map(
      [...parts].map(([name, data]) => {
        const font = create(data)
        if (!('characterSet' in font)) throw new Error(`${name} is a collection of fonts.`)
        return [name, new Set(font.characterSet)] as const
      }),
    )
    const missing: string[] = []
    for (let point = 0x20; point < 0x2100; point += 1) {
      const letter = String.fromCodePoint(point)
      for (const { script, text } of runsOf(letter) ?? [])
        for (const weight of [500, 700])
          if (!known.get(`${script}-${weight}`)?.has(text.codePointAt(0) ?? 0))
            missing.push(`${script} ${letter}`)
    }
    expect(missing).toEqual([])
  })

  it('should be composed before they are looked for', () => {
    expect(runsOf('Zoe\u0308')).toEqual([{ script: 'latin', text: 'Zoë' }])
    expect(runsOf('Ţepeş')).toEqual(runsOf('Țepeş'))
    expect(runsOf('Łukasz')?.map(({ script }) => script)).toEqual(['latin-ext', 'latin'])
  })

  it('should come from another face where the hub’s own has none', () => {
    expect(runsOf('Ольга')).toEqual([{ script: 'cyrillic', text: 'Ольга' }])
    expect(runsOf('Ελένη')).toEqual([{ script: 'greek', text: 'Ελένη' }])
    expect(runsOf('Ĝoja')?.map(({ script }) => script)).toEqual(['more-latin', 'latin'])
  })

  it('should say so of what the face has not', () => {
    expect(runsOf('李明')).toBeNull()
    expect(runsOf('أمل')).toBeNull()
    expect(drawable('Film night 🎬')).toBe('Film night')
  })
})
