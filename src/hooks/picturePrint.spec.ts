import { describe, expect, it } from '@jest/globals'
import sharp, { type Sharp } from 'sharp'
import { dHashOf, distanceOf, likeness, nearDistance, sha256Of } from './picturePrint'

/** A picture of soft light and dark spots: another one for every seed. */
const scene = (seed: number): Sharp => {
  const [width, height] = [320, 240]
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const light =
        128 + 60 * Math.sin((x * (seed + 2)) / 120) + 60 * Math.cos((y * (seed + 3)) / 100 + (x * seed) / 150)
      pixels.fill(Math.max(0, Math.min(255, light)), (y * width + x) * 3, (y * width + x) * 3 + 3)
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}
const hash = async (picture: Sharp): Promise<string | null> => dHashOf(await picture.toBuffer(), { sharp })

describe('the print of a picture', () => {
  it.each([
    ['smaller', (picture: Sharp) => picture.resize(150).png()],
    ['stretched a little', (picture: Sharp) => picture.resize(320, 220, { fit: 'fill' }).png()],
    ['of poor quality', (picture: Sharp) => picture.jpeg({ quality: 25 })],
    ['in another format', (picture: Sharp) => picture.webp({ quality: 60 })],
    ['in grey', (picture: Sharp) => picture.greyscale().png()],
    ['brighter', (picture: Sharp) => picture.modulate({ brightness: 1.1 }).png()],
  ])('should be the same, or nearly, when the picture is %s', async (_, change) => {
    for (const seed of [1, 2, 3]) {
      const one = await hash(scene(seed).png())
      const other = await hash(change(scene(seed)))
      expect(one).toMatch(/^[0-9a-f]{32}$/)
      expect(distanceOf(one ?? '', other ?? '')).toBeLessThanOrEqual(nearDistance)
    }
  })

  it('should be another for another picture', async () => {
    const hashes = await Promise.all([1, 2, 3, 4, 5, 6].map((seed) => hash(scene(seed).png())))
    for (const [at, one] of hashes.entries())
      for (const other of hashes.slice(at + 1))
        expect(distanceOf(one ?? '', other ?? '')).toBeGreaterThan(2 * nearDistance)
  })

  it('should be none for what shows too little, and for what is no picture', async () => {
    const plain = sharp({ create: { width: 50, height: 50, channels: 3, background: '#246' } })
    expect(await hash(plain.png())).toBeNull()
    for (const data of ['', '<svg', 'GIF89a', '\0\0\0\0'])
      expect(await dHashOf(Buffer.from(data), { sharp })).toBeNull()
  })

  it('should find a file by its SHA-256 alone, and nothing by hashes that are missing', () => {
    const sha256 = sha256Of(Buffer.from('abc'))
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(likeness({ sha256, dHash: null }, { sha256, dHash: null })).toBe(0)
    expect(likeness({ sha256: null, dHash: null }, { sha256: null, dHash: null })).toBeNull()
    expect(likeness({ sha256, dHash: 'f'.repeat(32) }, { sha256: null, dHash: 'f'.repeat(31) + 'e' })).toBe(1)
    expect(likeness({ sha256, dHash: 'f'.repeat(32) }, { sha256: null, dHash: '0'.repeat(32) })).toBeNull()
  })
})
