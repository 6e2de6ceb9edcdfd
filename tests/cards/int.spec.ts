import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import sharp from 'sharp'
import request from 'supertest'
import { cardSize, drawCard, isDrawable } from '../../src/endpoints/cards/drawCard'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { appOf } from '../server/helpers'

const card = {
  title: 'Seven chain oils',
  kind: 'Blog',
  line: 'Noor · 3 May 2026',
  slug: 'seven',
  hub: { name: 'Le Passage', accent: '#1d6b57' },
}

/** How much of the part of a card where its words are is not paper, in thousandths. */
const inked = async (png: Buffer): Promise<number> => {
  const words = { left: 40, top: 40, width: 780, height: 550 }
  const { data, info } = await sharp(png)
    .extract(words)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Math.round((data.filter((level) => level < 200).length * 1000) / (info.width * info.height))
}
/** Is there a pixel of about this colour where the words are? */
const hasColour = async (
  png: Buffer,
  [red, green, blue]: readonly [number, number, number],
): Promise<boolean> => {
  const { data, info } = await sharp(png)
    .extract({ left: 40, top: 200, width: 780, height: 280 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (let at = 0; at < data.length; at += info.channels)
    if (
      Math.abs((data[at] ?? 0) - red) +
        Math.abs((data[at + 1] ?? 0) - green) +
        Math.abs((data[at + 2] ?? 0) - blue) <
      40
    )
      return true
  return false
}

describe('a social card', () => {
  let hub: TestHub
  let app: RequestListener
  beforeAll(async () => {
    hub = await bootHub()
    app = appOf(hub).app
  })
  afterAll(() => hub.stop())

  it('should be as large as networks show, with words in it', async () => {
    const png = await drawCard(card)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...cardSize })
    expect(await inked(png)).toBeGreaterThan(20)
  })

  it('should draw accents, and emoji in their colours', async () => {
    const accents = await drawCard({ ...card, title: 'Ça, là-bas, où l’été naît' })
    const plain = await drawCard({ ...card, title: 'Ca, la-bas, ou l’ete nait' })
    expect(accents.equals(plain)).toBe(false)
    // Twemoji's red of a heart.
    const red = [221, 46, 68] as const
    expect(await hasColour(await drawCard({ ...card, title: 'With love ❤️' }), red)).toBe(true)
    expect(await hasColour(await drawCard({ ...card, title: 'With love' }), red)).toBe(false)
  })

  it('should stay the drawing alone where the face lacks the letters', async () => {
    expect(['Été 🚲 12 €', 'مرحبا', 'Привет', '日本'].map(isDrawable)).toEqual([true, false, false, false])
    const png = await drawCard({ ...card, title: 'مرحبا' })
    expect(await sharp(png).metadata()).toMatchObject(cardSize)
  })

  it('should be drawn for posts, events, contests and topics, and anew when they change', async () => {
    const author = (await hub.createMember({ handle: 'ada', displayName: 'Ada', roles: ['editor'] })).id
    const { payload } = hub
    const post = await payload.create({
      collection: 'posts',
      data: { title: 'One', author, _status: 'published' },
    })
    const dates = { startsAt: '2026-05-01T10:00:00.000Z', timeZone: 'Europe/Paris' }
    await payload.create({
      collection: 'events',
      data: { title: 'Two', author, _status: 'published', ...dates },
    })
    await payload.create({
      collection: 'contests',
      data: { title: 'Three', author, state: 'draft', opensAt: dates.startsAt, closesAt: dates.startsAt },
    })
    await payload.update({
      collection: 'contests',
      where: { slug: { equals: 'three' } },
      data: { state: 'announced' },
    })
    const forum = await payload.create({ collection: 'forums', data: { title: 'Tools', order: 1 } })
    await payload.create({
      collection: 'topics',
      data: { title: 'Fourth', body: 'A saw.', forum: forum.id, author, language: 'en' },
    })
    const read = (path: string) => request(app).get(path).expect(200).expect('content-type', 'image/png')
    for (const path of ['posts/one', 'events/two', 'contests/three', 'topics/fourth'])
      for (const language of ['', '/fr']) await read(`${language}/og/${path}.png`)
    const before = await read('/og/posts/one.png')
    expect((await read('/og/posts/one.png')).get('etag')).toBe(before.get('etag'))
    await payload.update({ collection: 'posts', id: post.id, data: { title: 'Uno', _status: 'published' } })
    const after = await read('/og/posts/one.png')
    expect(after.get('etag')).not.toBe(before.get('etag'))
    await payload.updateGlobal({ slug: 'hub', data: { accent: '#aa3300' } })
    expect((await read('/og/posts/one.png')).get('etag')).not.toBe(after.get('etag'))
  })

  it('should not tell of what nobody may read', async () => {
    const author = (await hub.createMember({ roles: ['editor'] })).id
    await hub.payload.create({ collection: 'posts', data: { title: 'A secret', author, _status: 'draft' } })
    for (const path of ['posts/a-secret', 'posts/none', 'members/ada', 'constructor/x'])
      await request(app).get(`/og/${path}.png`).expect(404)
  })
})
