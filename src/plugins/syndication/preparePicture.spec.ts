import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Picture, PictureRule } from './channels/channel'
import { cropOf, preparePicture } from './preparePicture'

const rule: PictureRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg'],
  maxBytes: 200_000,
  maxSide: 400,
  ratio: { min: 0.8, max: 1.91 },
  alt: 20,
}
const picture: Picture = {
  url: 'https://hub.example.org/a.jpg',
  alt: 'A harbour, and the boats that lie in it',
  type: 'image/jpeg',
  width: 900,
  height: 300,
  focus: { x: 100, y: 50 },
  crops: [{ url: 'https://hub.example.org/og.jpg', type: 'image/jpeg', width: 380, height: 199 }],
}
const file = sharp({ create: { width: 900, height: 300, channels: 3, background: '#357' } })
  .png()
  .toBuffer()
const read = async () => file

describe('preparePicture', () => {
  it('should crop around the focal point, shrink, and cut the words to what the network shows', async () => {
    const prepared = await preparePicture({ picture, rule, read })
    if (prepared.kind !== 'picture') throw new Error(prepared.kind)
    const { width = 0, height = 0, format } = await sharp(prepared.bytes).metadata()
    expect({ format, width }).toEqual({ format: 'jpeg', width: 400 })
    expect(width / height).toBeCloseTo(1.91, 1)
    expect(prepared.alt.length).toBeLessThanOrEqual(20)
  })

  it('should keep the focal point inside, and the crop inside the picture', () => {
    expect(cropOf({ width: 900, height: 300 }, { x: 100, y: 50 }, { min: 1, max: 1 })).toEqual({
      left: 600,
      top: 0,
      width: 300,
      height: 300,
    })
  })

  it('should name the address of a crop that the network takes, if the world can reach it', async () => {
    const byAddress = { ...rule, by: 'address' as const }
    expect(await preparePicture({ picture, rule: byAddress, read })).toMatchObject({
      kind: 'picture',
      url: 'https://hub.example.org/og.jpg',
    })
    const home = {
      ...picture,
      crops: picture.crops?.map((crop) => ({ ...crop, url: 'http://localhost:3000/og.jpg' })) ?? [],
    }
    expect(await preparePicture({ picture: home, rule: byAddress, read })).toMatchObject({
      code: 'PICTURE_NOT_PUBLIC',
    })
    expect(await preparePicture({ picture: { ...picture, crops: [] }, rule: byAddress, read })).toMatchObject(
      {
        code: 'PICTURE_SHAPE',
      },
    )
  })

  it('should say why a file is refused, and wait for one that cannot be read now', async () => {
    const text = async () => new TextEncoder().encode('no picture')
    expect(await preparePicture({ picture, rule, read: text })).toMatchObject({ code: 'NOT_A_PICTURE' })
    expect(await preparePicture({ picture, rule: { ...rule, maxBytes: 10 }, read })).toMatchObject({
      code: 'PICTURE_TOO_LARGE',
    })
    expect(await preparePicture({ picture, rule, read: async () => null })).toMatchObject({ kind: 'later' })
  })
})
