import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Event, Media, Member, Post } from '../../src/payload-types'
import { blocksOf, blockTypes, plainTextOf, rows } from '../../src/core/richText'
import { type EventWorld, eventWorld, today } from './world'

describe('a recap that is begun from an event', () => {
  let world: EventWorld
  let host: Member
  let pictures: Media[]
  /** In English alone. */
  let undescribed: Media

  const begin = (event: Event, occurrence?: string) =>
    world.act<{ id: number | string; title: string }>(
      'beginRecap',
      { event: event.id, ...(occurrence ? { occurrence } : {}) },
      world.editor,
    )
  const read = (id: number | string, locale: 'en' | 'fr' = 'en'): Promise<Post> =>
    world.hub.payload.findByID({
      collection: 'posts',
      id,
      draft: true,
      locale,
      fallbackLocale: false,
      depth: 0,
    })
  const over = async (data: Record<string, unknown> = {}): Promise<Event> => {
    world.setNow(today)
    const event = await world.createEvent(data)
    world.setNow('2026-11-06T08:00:00.000Z')
    return event
  }

  beforeAll(async () => {
    world = await eventWorld()
    const [member] = await world.createMembers(1)
    if (!member) throw new Error('No member.')
    host = member
    const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#123456' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', size: data.length }
    const upload = (name: string): Promise<Media> =>
      world.hub.payload.create({
        collection: 'media',
        data: { alt: 'Boats on the river' },
        file: { ...file, name },
      })
    pictures = [await upload('one.png'), await upload('two.png')]
    for (const { id } of pictures)
      await world.hub.payload.update({
        collection: 'media',
        id,
        locale: 'fr',
        data: { alt: 'Des bateaux sur la rivière' },
      })
    undescribed = await upload('three.png')
  })
  afterAll(() => world.hub.stop())

  it('should be a draft with title, way to the event, gallery and organisers, in each language it has', async () => {
    const event = await over({
      title: 'A film',
      cover: pictures[0]?.id,
      photos: pictures.map(({ id }) => id),
      people: [
        { role: 'host', member: host.id },
        { role: 'speaker', name: 'Somebody else' },
      ],
    })
    await world.hub.payload.update({
      collection: 'events',
      id: event.id,
      locale: 'fr',
      data: { title: 'Un film' },
    })
    const { id, title } = await begin(event)
    expect(title).toBe('Looking back: A film')
    const [post, french] = [await read(id), await read(id, 'fr')]
    expect(post).toMatchObject({
      _status: 'draft',
      title: 'Looking back: A film',
      slug: 'looking-back-a-film',
      cover: pictures[0]?.id,
      authors: [world.editor.id, host.id],
    })
    expect(plainTextOf(post.content)).toContain('On Thursday, 5 November 2026 at 19:00 CET we met: A film.')
    expect(JSON.stringify(post.content)).toContain(
      `"doc":{"relationTo":"events","value":${JSON.stringify(event.id)}}`,
    )
    expect(
      blocksOf(post.content, blockTypes.gallery).flatMap((block) =>
        rows(block.pictures).map(({ picture }) => picture),
      ),
    ).toEqual(pictures.map((picture) => picture.id))
    expect(french).toMatchObject({ title: 'Retour sur la rencontre\u202f: Un film', _status: 'draft' })
    expect(plainTextOf(french.content)).toContain('nous nous sommes retrouvés\u202f: Un film.')
  })

  it('should be begun once, by two at the same time too, and once for each date', async () => {
    const event = await over({
      recurrence: 'FREQ=DAILY;COUNT=2',
      startsAt: '2026-11-04T18:00:00.000Z',
      endsAt: null,
    })
    const [one, other] = await Promise.all([begin(event, '20261104T190000'), begin(event, '20261104T190000')])
    expect(one.id).toEqual(other.id)
    expect((await begin(event, '20261104T190000')).id).toEqual(one.id)
    expect((await begin(event, '20261105T190000')).id).not.toEqual(one.id)
  })

  it('should have no gallery where there are no pictures', async () => {
    const { id } = await begin(await over())
    expect(blocksOf((await read(id)).content, blockTypes.gallery)).toEqual([])
  })

  it('should be refused to members, before the end, and for what did not take place', async () => {
    const event = await over()
    const code = (asked: Event, user: Member) => world.codeOf('beginRecap', { event: asked.id }, user)
    expect(await code(event, host)).toBe('FORBIDDEN')
    world.setNow('2026-11-05T19:59:59.000Z')
    expect(await code(event, world.editor)).toBe('EVENT_NOT_OVER')
    world.setNow(today)
    expect(await code(await over({ state: 'cancelled' }), world.editor)).toBe('EVENT_CANCELLED')
  })

  it('should not let photos out that nobody described in the language', async () => {
    const event = await over({ photos: [undescribed.id] })
    const data = { title: 'Une soirée' }
    await expect(
      world.hub.payload.update({ collection: 'events', id: event.id, locale: 'fr', data }),
    ).rejects.toMatchObject({ status: 400 })
  })
})
