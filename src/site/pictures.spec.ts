import { describe, expect, it } from '@jest/globals'
import type { PictureFragment } from './graphql/generated'
import { avifSet, sourceSet } from './pictures'

const size = (name: string, width: number, height: number) => ({ url: `/${name}.webp`, width, height })
const picture = (width: number, height: number, sizes: object): PictureFragment =>
  ({ url: '/upload.jpg', width, height, sizes }) as PictureFragment

describe('the sizes of a picture', () => {
  it('should be offered smallest first', () => {
    expect(
      sourceSet(
        picture(2400, 1500, {
          thumbnail: size('thumbnail', 320, 200),
          card: size('card', 800, 500),
          wide: size('wide', 1600, 1000),
        }),
      ),
    ).toBe('/thumbnail.webp 320w, /card.webp 800w, /wide.webp 1600w, /upload.jpg 2400w')
  })

  it('should leave out what is cut to another shape, and what is no smaller', () => {
    expect(
      sourceSet(
        picture(1600, 1200, {
          thumbnail: size('thumbnail', 320, 200),
          card: size('card', 800, 500),
          wide: size('wide', 1600, 1200),
        }),
      ),
    ).toBeUndefined()
  })

  it('should be nothing for a picture without them', () => {
    expect(sourceSet(picture(1600, 1200, {}))).toBeUndefined()
    expect(sourceSet({ ...picture(0, 0, {}), width: null, height: null })).toBeUndefined()
  })

  it('should be offered as AVIF too, where they were made', () => {
    const sizes = {
      small: size('small', 480, 300),
      wide: size('wide', 1600, 1000),
      smallAvif: { ...size('small', 480, 300), url: '/small.avif' },
      wideAvif: { ...size('wide', 1600, 1000), url: '/wide.avif' },
    }
    expect(avifSet(picture(1600, 1000, sizes))).toBe('/small.avif 480w, /wide.avif 1600w')
    expect(sourceSet(picture(1600, 1000, sizes))).toBe('/small.webp 480w, /wide.webp 1600w')
    expect(avifSet(picture(1600, 1000, {}))).toBeUndefined()
  })
})
